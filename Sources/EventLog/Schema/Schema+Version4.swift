extension Schema {
    /// People of whom two records were found to be one.
    static let version4 = "ALTER TABLE person ADD COLUMN same_as TEXT;"
}
