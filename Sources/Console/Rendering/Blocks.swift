/// Bars and small charts of block characters.
enum Blocks {
    /// Cells of a full bar.
    private static let cells = 8
    private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// A part of the whole, 0...1, to an eighth of a character.
    static func bar(_ share: Double) -> String {
        guard share.isFinite else { return "" }
        let filled = Int((min(max(share, 0), 1) * Double(cells * 8)).rounded())
        return String(repeating: "█", count: filled / 8) + eighths[filled % 8]
    }

    /// A character for each value, the largest one full; `·` where nothing is known.
    static func spark(_ values: [Double?]) -> String {
        let most = values.compactMap { $0 }.filter(\.isFinite).max() ?? 0
        return values.map { value in
            guard let value, value.isFinite else { return "·" }
            guard most > 0 else { return levels[0] }
            return levels[min(7, Int((max(0, value) / most * 7).rounded()))]
        }.joined()
    }
}
