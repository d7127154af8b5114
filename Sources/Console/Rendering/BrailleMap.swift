import Foundation
import Language

/// Points on a map of braille dots, two across and four down in a character, with marks and labels over them.
struct BrailleMap {
    private static let rows = 22
    private let sites: [Chart.Series.Point]
    private let marked: [Chart.Series.Point]
    private let labels: [Chart.Series.Point]

    init(sites: Chart.Series, marked: Chart.Series, labels: [Chart.Series.Point]) {
        func placed(_ points: [Chart.Series.Point]) -> [Chart.Series.Point] {
            points.filter { $0.x.isFinite && $0.y?.isFinite ?? false }
        }
        self.sites = placed(sites.points)
        self.marked = placed(marked.points)
        self.labels = placed(labels)
    }

    /// The lines of the map, so many columns wide at most and 22 high: the shorter side is as wide or high as the distances ask for, a
    /// degree east being as much narrower as the map lies away from the equator.
    func lines(columns: Int) -> [String] {
        let all = sites + marked
        guard columns >= 8, let west = all.map(\.x).min(), let east = all.map(\.x).max(),
            let south = all.compactMap(\.y).min(), let north = all.compactMap(\.y).max()
        else { return [] }
        let narrowing = max(0.05, cos((north + south) / 2 * .pi / 180))
        let (width, height) = (max(1e-6, (east - west) * narrowing), max(1e-6, north - south))
        // Dots of one size: a character is two dots wide and four high.
        let scale = min(Double(columns * 2 - 1) / width, Double(Self.rows * 4 - 1) / height)
        let (across, down) = (Int(width * scale) / 2 + 1, Int(height * scale) / 4 + 1)
        var dots = [[UInt32]](repeating: [UInt32](repeating: 0, count: across), count: down)
        func dot(_ point: Chart.Series.Point) -> (x: Int, y: Int)? {
            guard let latitude = point.y else { return nil }
            let x = Int(((point.x - west) * narrowing * scale).rounded())
            let y = Int(((north - latitude) * scale).rounded())
            return (min(max(0, x), across * 2 - 1), min(max(0, y), down * 4 - 1))
        }
        for point in sites {
            guard let (x, y) = dot(point) else { continue }
            dots[y / 4][x / 2] |= Self.bits[y % 4][x % 2]
        }
        var cells = dots.map { row in
            row.map { $0 == 0 ? Character(" ") : Character(Unicode.Scalar(0x2800 + $0) ?? " ") }
        }
        for point in marked {
            guard let (x, y) = dot(point) else { continue }
            cells[y / 4][x / 2] = "*"
        }
        for label in labels {
            guard let (x, y) = dot(label), let text = label.label else { continue }
            let first = min(max(0, x / 2 - text.count / 2), max(0, across - text.count))
            for (place, character) in text.enumerated() where first + place < across {
                cells[y / 4][first + place] = character
            }
        }
        var lines = cells.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines
    }

    /// The bit of each dot of a character, by row and column (Unicode, Braille Patterns).
    private static let bits: [[UInt32]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}

extension Chart {
    /// Whether it is a map.
    var isMap: Bool { if case .map = content { true } else { false } }

    /// The lines of a map; none for others.
    func mapLines(columns: Int) -> [String] {
        guard case .map(let sites, let marked, let labels) = content else { return [] }
        return BrailleMap(sites: sites, marked: marked, labels: labels).lines(columns: columns)
    }
}
