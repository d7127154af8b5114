/// What a campaign is made of: a value with an identifier whose fields have names in files, in the log and on the screen.
///
/// One list of fields serves every form that a noun takes: the columns of a CSV file, the columns of its table, the
/// content of a logged change and the options of `add` and `edit`.
public protocol Noun: Hashable, Sendable {
    /// Which noun this is.
    static var kind: NounKind { get }
    /// The fields in the order of columns; the identifier is not among them.
    static var fields: [Field<Self>] { get }
    /// A value with that identifier and nothing else known.
    init(id: String)
    /// The identifier, the same on every device.
    var id: String { get set }
    /// The short name that people see and type: the identifier if a person chose it, else a letter and a number.
    var handle: String { get set }
    /// Whether the record is out of use but still known.
    var retired: Bool { get set }
}

extension Noun {
    /// The fields that tables, sheets and options show.
    public static var openFields: [Field<Self>] { fields.filter { !$0.isSecret } }
}

/// The nouns of a campaign; the raw value is the name of table, file column and JSON key.
public enum NounKind: String, CaseIterable, Sendable {
    case campaign, ecosystem, region, site, team, officer, holiday, event, person, coverage, target, plan
    case attendance, headcount, signup, cost
    case quota, link, travel, mapping, busy, proposal
    case term, sponsor, batch, agent, commitment, apparatus, service, contribution

    /// Whether its entries are facts: inserted and superseded, never edited.
    public var isFact: Bool {
        switch self {
        case .attendance, .headcount, .signup, .cost, .contribution: true
        default: false
        }
    }
}
