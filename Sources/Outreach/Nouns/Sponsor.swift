/// Who pays contributions for others: a company, a person, the budget of a village, a region or the state.
public struct Sponsor: Noun {
    /// Whose money it is.
    public enum Kind: String, Vocabulary {
        case company, individual, village, region, state

        public var alias: String {
            switch self {
            case .company: "perusahaan"
            case .individual: "perorangan"
            case .village: "desa"
            case .region: "daerah"
            case .state: "negara"
            }
        }

        /// Whether it is public money, for which discounts do not hold.
        public var isState: Bool { self == .village || self == .region || self == .state }
    }

    public static let kind = NounKind.sponsor
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    public var sponsorKind = Kind.company
    /// Kemendagri code of where it gives.
    public var region: String?
    /// Who is spoken to, and how.
    public var contact: String?
    public var phone: PhoneNumber?
    /// Rupiah that were promised, and when.
    public var commitment: Int?
    public var committed: Day?
    public var note: String?

    /// A sponsor of whom nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Sponsor>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("kind", "jenis", \.sponsorKind, Kind.expectation),
        Field("region", "wilayah", \.region, .text),
        Field("contact", "narahubung", \.contact, .text),
        Field("phone", "hp", \.phone, .phone),
        Field("commitment", "komitmen", \.commitment, .integer, in: 0...1_000_000_000_000_000),
        Field("committed", "tanggal_komitmen", \.committed, .day),
        Field("note", "catatan", \.note, .text),
    ]
}

/// What a sponsor pays at once: contributions of so many people for so many months.
public struct Batch: Noun {
    public static let kind = NounKind.batch
    public var id: String
    public var handle: String
    public var retired = false
    /// The sponsor's identifier.
    public var sponsor = ""
    /// The first month that is paid for, and how many there are.
    public var first = Month(number: 0)
    public var months = 1
    /// How many people it is for, and how many of them work in transport.
    public var people = 0
    public var transport = 0
    /// `JKK+JKM` or `JKK+JKM+JHT`.
    public var programmes = Terms.usualProgrammes
    /// Rupiah that have come in, and when; unknown before they have.
    public var received: Int?
    public var receivedOn: Day?
    public var note: String?

    /// A batch of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Batch>] = [
        Field("sponsor", "donatur", \.sponsor, .text, required: true, refersTo: .sponsor),
        Field("first", "bulan_pertama", \.first, .month, required: true),
        Field("months", "bulan", \.months, .integer, required: true, in: 1...60),
        Field("people", "orang", \.people, .integer, required: true, in: 1...1_000_000),
        Field("transport", "transportasi", \.transport, .integer, in: 0...1_000_000),
        Field("programmes", "program", \.programmes, .text),
        Field("received", "diterima", \.received, .integer, in: 0...1_000_000_000_000_000),
        Field("received_on", "tanggal_diterima", \.receivedOn, .day),
        Field("note", "catatan", \.note, .text),
    ]

    /// The last month that is paid for.
    public var last: Month { first.advanced(by: months - 1) }

    /// Rupiah that the batch costs by the tariffs and discounts of each month; nil if a month has no tariff.
    ///
    /// - Parameter isStatePaid: whether public money pays, for which there is no discount.
    public func due(_ terms: Terms, isStatePaid: Bool) -> Int? {
        guard let full = terms.contributions(programmes, from: first, months: months),
            let reduced = terms.contributions(
                programmes, sector: "transport", isStatePaid: isStatePaid, from: first, months: months)
        else { return nil }
        let drivers = min(transport, people)
        return (people - drivers) * full + drivers * reduced
    }

    /// How many people the received money is enough for: those at the full tariff are paid for first. All of them before it is known.
    public func affordable(_ terms: Terms, isStatePaid: Bool) -> Int {
        guard let received, let due = due(terms, isStatePaid: isStatePaid), received < due else { return people }
        var one = self
        (one.people, one.transport) = (1, 0)
        guard let full = one.due(terms, isStatePaid: isStatePaid), full > 0 else { return people }
        one.transport = 1
        let reduced = max(1, one.due(terms, isStatePaid: isStatePaid) ?? full)
        let plain = people - min(transport, people)
        if received < plain * full { return received / full }
        return min(people, plain + (received - plain * full) / reduced)
    }
}
