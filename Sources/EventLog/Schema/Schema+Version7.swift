extension Schema {
    /// What the columns of other programs' files are here. And which facts and operations an operation took out of effect: without these indexes every entry of a long file would look
    /// through all of them, for the file makes sure that such a mark leads to an operation.
    static let version7 =
        ["attendance", "headcount", "signup", "cost"].map {
            "CREATE INDEX IF NOT EXISTS \($0)_superseded ON \"\($0)\"(superseded) WHERE superseded IS NOT NULL;\n"
        }.joined() + "CREATE INDEX IF NOT EXISTS operation_undone ON operation(undone) WHERE undone IS NOT NULL;\n"
        + record("mapping", "\"for\" TEXT NOT NULL, columns TEXT, words TEXT")
}
