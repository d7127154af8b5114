extension Schema {
    /// Targets of coverage by region, day and instrument.
    static let version9 = record(
        "target",
        "region TEXT, by TEXT NOT NULL, percent REAL NOT NULL, instrument TEXT NOT NULL, basis TEXT, source TEXT")
}
