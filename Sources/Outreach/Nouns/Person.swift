/// Someone who came or signed up. Personal data stand here alone; facts refer to the person by identifier.
public struct Person: Noun {
    /// Why personal data may be kept: the lawful bases of Law 27/2022, article 20.
    public enum Basis: String, Vocabulary {
        case consent, contract
        case legalDuty = "legal-duty"
        case vitalInterest = "vital-interest"
        case publicTask = "public-task"
        case legitimateInterest = "legitimate-interest"

        public var alias: String {
            switch self {
            case .consent: "persetujuan"
            case .contract: "perjanjian"
            case .legalDuty: "kewajiban-hukum"
            case .vitalInterest: "kepentingan-vital"
            case .publicTask: "tugas-publik"
            case .legitimateInterest: "kepentingan-sah"
            }
        }
    }

    public static let kind = NounKind.person
    public var id: String
    public var handle: String
    public var retired = false
    public var name = ""
    /// As given, digits only after reading.
    public var phone: PhoneNumber?
    /// Where the person lives, as said.
    public var village: String?
    /// The trade that a discount may hold for, `transport`.
    public var sector: String?
    /// When the old-age savings were paid out: someone whose membership then ends is inactive.
    public var jhtClaimed: Day?
    /// The identifier of the record that stands for this person, if two were found to be one.
    public var sameAs: String?
    /// What the data are kept for, where it is other than the campaign's purpose.
    public var purpose: String?
    /// Why they may be kept.
    public var basis: Basis?
    /// When the person consented.
    public var consent: Day?
    /// The version of the form that the person consented on.
    public var consentForm: String?
    /// When the person took the consent back.
    public var withdrawn: Day?
    /// The last day on which the data may be kept.
    public var keepUntil: Day?
    /// The keyed digest of the identity number with the key's identifier, `1a2b3c4d:9f...`: the same number has the same one.
    public var nikMac: String?
    /// The encrypted identity number.
    public var nikSealed: String?
    /// When the personal data were erased; then nothing but the identifier is left.
    public var erased: Day?

    /// A person of whom nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Person>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("phone", "hp", \.phone, .phone),
        Field("village", "desa", \.village, .text),
        Field("sector", "sektor", \.sector, .text),
        Field("jht_claimed", "klaim_jht", \.jhtClaimed, .day),
        Field("same_as", "sama_dengan", \.sameAs, .text, refersTo: .person),
        Field("purpose", "tujuan", \.purpose, .text),
        Field("basis", "dasar", \.basis, Basis.expectation),
        Field("consent", "persetujuan", \.consent, .day),
        Field("consent_form", "formulir", \.consentForm, .text),
        Field("withdrawn", "dicabut", \.withdrawn, .day),
        Field("keep_until", "simpan_sampai", \.keepUntil, .day),
        Field("nik_mac", "nik_mac", \.nikMac, .text, .kept),
        Field("nik_sealed", "nik_tersegel", \.nikSealed, .text, .kept),
        Field("erased", "dihapus", \.erased, .day, .kept),
    ]
}

/// A telephone number of Indonesia in one form, so that the same number typed in two ways is found once.
public struct PhoneNumber: FieldConvertible {
    /// Digits with the leading `0` of a national number: `081200001234`.
    public let digits: String

    /// Reads `0812-0000-1234`, `+62 812 0000 1234`, `+62 (0)812...`, `62812...`; nil with letters or not 5...15 digits.
    public init?(cell: String) {
        let bare = cell.filter { !" -.()/".contains($0) }
        let plus = bare.hasPrefix("+")
        let number = plus ? bare.dropFirst() : bare[...]
        guard number.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        if number.hasPrefix("62"), plus || number.utf8.count >= 10 {
            let national = number.dropFirst(2)
            digits = (national.first == "0" ? "" : "0") + national
        } else if number.hasPrefix("8"), !plus, number.utf8.count >= 9 {
            digits = "0" + number
        } else {
            digits = plus ? "+" + number : String(number)
        }
        guard (5...15).contains(digits.utf8.count - (digits.first == "+" ? 1 : 0)) else { return nil }
    }

    /// The digits.
    public var fieldValue: FieldValue { .text(digits) }
}
