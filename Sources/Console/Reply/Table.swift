/// Rows of values under named columns.
package struct Table: Hashable, Sendable {
    /// One column.
    package struct Column: Hashable, Sendable {
        /// The stable English name that JSON and CSV use.
        package let key: String
        /// The heading that people read.
        package let title: String
        /// Whether only programs are shown it, in JSON and CSV.
        package let isHidden: Bool

        /// A column.
        package init(_ key: String, _ title: String, isHidden: Bool = false) {
            self.key = key
            self.title = title
            self.isHidden = isHidden
        }
    }

    /// How a page shows it.
    package enum Look: Hashable, Sendable {
        case plain
        /// Cells to be filled in by hand.
        case form
        /// To be read from two metres; each thing of a list on a line of its own.
        case large
    }

    /// How a page shows it.
    package var look = Look.plain
    /// Its name in JSON where a reply has several parts.
    package var key: String?
    /// The heading over the table, for people only.
    package var title: String?
    package var columns: [Column]
    /// The rows; a row that is too short is filled with `.missing`, what is beyond the last column is not shown.
    package var rows: [[Value]]
    /// Lines below the table, for people only.
    package var footer: [String]

    /// A table of those rows.
    package init(
        key: String? = nil, title: String? = nil, columns: [Column], rows: [[Value]] = [], footer: [String] = [],
        look: Look = .plain
    ) {
        self.look = look
        self.key = key
        self.title = title
        self.columns = columns
        self.rows = rows
        self.footer = footer
    }

    /// The value at a row and column, `.missing` where there is none.
    package func value(_ row: [Value], _ column: Int) -> Value {
        row.indices.contains(column) ? row[column] : .missing
    }

    /// The places of the columns that people are shown: not hidden, and not nested objects.
    package var shownColumns: [Int] {
        columns.indices.filter { column in
            !columns[column].isHidden && !rows.contains { value($0, column).isNested }
        }
    }

    /// Whether every known value of the column is a number, and there is one.
    package func isNumeric(_ column: Int) -> Bool {
        var hasNumber = false
        for row in rows {
            let value = value(row, column)
            if value.isNumber { hasNumber = true } else if value != .missing { return false }
        }
        return hasNumber
    }

    /// Whether a column holds words, which can be cut short and are still understood; numbers and dates cannot.
    func isText(_ column: Int) -> Bool {
        rows.allSatisfy { row in
            switch value(row, column) {
            case .text, .word, .list, .missing: true
            default: false
            }
        }
    }
}
