import Outreach

/// One thing that is wrong with an input file, and where. All defects of a file are told, then nothing of it is taken.
package struct Defect: Error, Hashable, Sendable {
    /// What is wrong.
    package enum Problem: Hashable, Sendable {
        /// The bytes are not UTF-8, or hold a NUL.
        case encoding
        /// The file has no header line.
        case empty
        /// A quoted cell does not end, or something follows its closing quote.
        case quote
        /// The row has another number of cells than the header.
        case cells(expected: Int, found: Int)
        /// A column that must be there is not.
        case missingColumn(String)
        /// A column of that name means nothing here but looks like one that does.
        case unknownColumn(String, nearest: String)
        /// A column stands twice.
        case repeatedColumn(String)
        /// A cell that must be filled is empty.
        case missing
        /// The cell cannot be read.
        case cell(CellProblem)
        /// The text cannot be an identifier.
        case identifier
        /// The cell names a record that does not exist.
        case unknown(NounKind, nearest: String?)
        /// Several people are called so, with their short names.
        case severalPeople([String])
        /// The identifier stood in an earlier row already.
        case repeated(line: Int)
        /// The end is not after the beginning.
        case endBeforeStart
        /// The cell names neither a site nor a team.
        case unknownPoint(nearest: String?)
        /// A square table has no row for one of its columns.
        case missingRow(String)
        /// The person was erased.
        case erased
        /// The identity number is that of someone else, who is named.
        case numberOfOther(String)
        /// The person, who is named, has another identity number.
        case otherNumber(String)
        /// The head count, the status or the dates contradict each other.
        case contradiction(Contradiction)
    }

    /// Values that cannot stand together in one row.
    package enum Contradiction: Hashable, Sendable {
        /// An event that is planned, confirmed or held has no time.
        case statusNeedsStart
        /// A latitude without a longitude, or the other way round.
        case halfPosition
        /// The person has another name in an earlier row.
        case personRenamed
        /// A site's host asks for a team that it would rather not see.
        case wishedAndAvoided
        /// A link leads from an island to the same one.
        case sameIsland
        case moreMembersThanPeople
        /// A quota says neither how many at least nor how many at most.
        case quotaWithoutNumber
        /// A quota allows fewer than it asks for.
        case quotaUpsideDown
    }

    /// The file's name as given.
    package let file: String
    /// The line on which the row begins, from 1.
    package let line: Int
    /// The column's name, where the defect lies in one.
    package let column: String?
    /// The column's name in Indonesian, where it is not a file's own heading.
    package let alias: String?
    /// The cell's text, printable and at most 60 characters.
    package let text: String
    package let problem: Problem

    package init(
        file: String, line: Int, column: String? = nil, alias: String? = nil, text: String = "", _ problem: Problem
    ) {
        self.file = file
        self.line = line
        self.column = column.map(Defect.shown)
        self.alias = alias
        self.text = Defect.shown(text)
        self.problem = problem
    }

    /// What keeps a row of a file from being read.
    init(file: String, _ problem: CSVReader.Problem) {
        switch problem {
        case .quote(let line): self.init(file: file, line: line, .quote)
        case .encoding(let line): self.init(file: file, line: line, .encoding)
        }
    }

    private static func shown(_ text: String) -> String {
        let shown = text.printable.withoutIdentityNumbers
        return shown.count > 60 ? String(shown.prefix(59)) + "…" : shown
    }

    /// The columns between which a problem of the whole row lies, by their English names.
    var parties: Set<String> {
        switch problem {
        case .endBeforeStart: ["start", "end", "date", "until"]
        case .contradiction(.statusNeedsStart): ["start", "status"]
        case .contradiction(.halfPosition): ["latitude", "longitude"]
        case .contradiction(.wishedAndAvoided): ["wish_teams", "avoid_teams"]
        case .contradiction(.sameIsland): ["from_island", "to_island"]
        case .contradiction(.moreMembersThanPeople): ["members", "total", "transport", "people"]
        case .contradiction(.quotaWithoutNumber), .contradiction(.quotaUpsideDown): ["at_least", "at_most"]
        case .identifier: ["person"]
        default: []
        }
    }
}
