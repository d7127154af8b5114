/// Minutes on the way between sites and offices, as a routing service gave them; a campaign has one at most.
public struct TravelTable: Noun {
    /// The minutes in one text: the rows in their order, numbers by comma, an empty one where there is no way.
    public struct Minutes: FieldConvertible {
        /// The rows; -1 where there is no way.
        public let rows: [[Int32]]

        /// The rows, nil where there is no way.
        public init(_ rows: [[Int?]]) {
            self.rows = rows.map { $0.map { $0.map { Int32(clamping: $0) } ?? -1 } }
        }

        /// Reads what `fieldValue` writes; nil if it is not square or holds anything but whole minutes.
        public init?(cell: String) {
            var rows: [[Int32]] = []
            for line in cell.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
                var row: [Int32] = []
                for number in line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
                    if number.isEmpty {
                        row.append(-1)
                    } else if let minutes = Int32(Substring(number)), minutes >= 0 {
                        row.append(minutes)
                    } else {
                        return nil
                    }
                }
                rows.append(row)
            }
            guard rows.allSatisfy({ $0.count == rows.count }) else { return nil }
            self.rows = rows
        }

        /// Rows joined by `|`, numbers by `,`.
        public var fieldValue: FieldValue {
            .text(
                rows.map { $0.map { $0 < 0 ? "" : "\($0)" }.joined(separator: ",") }.joined(separator: "|"))
        }
    }

    /// The identifier of the one table.
    public static let identifier = "table"

    public static let kind = NounKind.travel
    public var id: String
    public var handle: String
    public var retired = false
    /// The sites and teams, by their identifiers in the order of rows and columns, joined by `;`.
    public var points = ""
    public var minutes = Minutes([])

    /// A table of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<TravelTable>] = [
        Field("points", "titik", \.points, .text, required: true),
        Field("minutes", "menit", \.minutes, .text, required: true),
    ]

    /// The identifiers of sites and teams in the order of rows and columns.
    public var identifiers: [String] { points.split(separator: ";").map(String.init) }
}
