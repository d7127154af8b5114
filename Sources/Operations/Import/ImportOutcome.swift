import Interchange
import Outreach

/// What an import did with one file.
public struct ImportOutcome: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// What its rows are.
    public let noun: NounKind
    /// Records or facts that are new.
    public var added = 0
    /// Records that changed, facts that replaced earlier ones.
    public var changed = 0
    /// Rows that said nothing new.
    public var unchanged = 0
    /// Columns of which nothing is known and that were passed over.
    public var passedOver: [String] = []
    /// Rows that were left out, if that was asked for.
    package var rejected: RejectedRows?
    /// The identifier of the campaign's key for identity numbers, if it was made for this file.
    public var madeKey: String?
    /// Rows of people who, by their identity numbers, were under 18 on the day of registration.
    public var underage = 0

    init(file: String, noun: NounKind) {
        self.file = file
        self.noun = noun
    }
}

/// What an import is told beside the file.
public struct ImportOptions: Hashable, Sendable {
    /// The ecosystem of sites whose row does not say it.
    public var ecosystem: String?
    /// Rows whose identifier does not begin so are passed over.
    public var only: String?
    /// The event of rows in a file that has no column for it.
    public var event: String?
    /// The mapping by which headings and words of the file are read.
    public var mapping: String?
    /// Whether only to tell what would be done.
    public var isDryRun = false
    /// Whether to take the rows without defects where others have some, and to hand those back.
    public var takesSoundRows = false
    /// Where the user's keys are kept.
    var keyFolder = ""

    /// The options.
    public init(ecosystem: String? = nil, only: String? = nil) {
        self.ecosystem = ecosystem
        self.only = only
    }
}
