/// Comparison of computed numbers with published ones.
enum Digits {
    /// True if `value` is `reference` but for a relative error, or for a rounding error at 0.
    static func match(_ value: Double?, _ reference: Double, relative: Double = 1e-10) -> Bool {
        guard let value else { return false }
        return abs(value - reference) <= max(relative * abs(reference), 1e-15)
    }

    /// True if `value`, rounded as `text` is, reads `text`.
    static func agree(_ value: Double?, _ text: String) -> Bool {
        guard let value, let reference = Double(text) else { return false }
        let decimals = text.split(separator: ".").dropFirst().first?.count ?? 0
        var unit = 1.0
        for _ in 0..<decimals { unit /= 10 }
        return abs(value - reference) <= unit / 2 * (1 + 1e-9)
    }

    /// The numbers of a table, row by row.
    static func rows(of table: String) -> [[Double]] {
        table.split(separator: "\n").map { $0.split(separator: " ").compactMap { Double($0) } }
    }
}
