import Console
import Interchange
import Language
import Outreach

/// A noun whose records are listed, shown, added, edited, retired, imported and exported by the same verbs.
protocol RecordNoun: SheetNoun {
    associatedtype Options: RecordOptions
    /// The words of the command.
    static var words: (english: String, indonesian: String) { get }
    /// The fields that a table on the screen shows; all are in JSON and CSV.
    static var shown: Set<String> { get }
    /// What the record is called beside its identifier.
    var title: String { get }
}

extension Site: RecordNoun {
    typealias Options = SiteOptions
    static let words = (english: "site", indonesian: "lokasi")
    static let shown: Set<String> = ["name", "ecosystem", "region", "potential", "windows", "market_days"]
    var title: String { name }
}

extension Team: RecordNoun {
    typealias Options = TeamOptions
    static let words = (english: "team", indonesian: "tim")
    static let shown: Set<String> = ["name", "office", "island", "shifts", "max_events"]
    var title: String { name }
}

extension Officer: RecordNoun {
    typealias Options = OfficerOptions
    static let words = (english: "officer", indonesian: "petugas")
    static let shown: Set<String> = ["name", "team", "role", "phone", "leave"]
    var title: String { name }
}

extension Holiday: RecordNoun {
    typealias Options = HolidayOptions
    static let words = (english: "holiday", indonesian: "libur")
    static let shown: Set<String> = ["date", "kind", "until", "name_id", "name_en"]
    var title: String { nameIndonesian ?? nameEnglish ?? "" }
}

extension Quota: RecordNoun {
    typealias Options = QuotaOptions
    static let words = (english: "quota", indonesian: "kuota")
    static let shown: Set<String> = ["scope", "of", "at_least", "at_most"]
    var title: String { of }
}

extension Link: RecordNoun {
    typealias Options = LinkOptions
    static let words = (english: "link", indonesian: "penyeberangan")
    static let shown: Set<String> = [
        "name", "kind", "from_island", "to_island", "minutes", "departures", "returns", "days",
    ]
    var title: String { name }
}

extension Mapping: RecordNoun {
    typealias Options = MappingOptions
    static let words = (english: "mapping", indonesian: "pemetaan")
    static let shown: Set<String> = ["for", "columns", "words"]
    var title: String { "" }
}

extension Person: RecordNoun {
    typealias Options = PersonOptions
    static let words = (english: "person", indonesian: "orang")
    static let shown: Set<String> = ["name", "phone", "village"]
    var title: String { name }
}

extension Ecosystem: RecordNoun {
    typealias Options = EcosystemOptions
    static let words = (english: "ecosystem", indonesian: "ekosistem")
    static let shown: Set<String> = ["name_id", "name_en", "windows", "duration", "potential", "turnout", "rate"]
    var title: String { nameIndonesian }
}

extension Region: RecordNoun {
    typealias Options = RegionOptions
    static let words = (english: "region", indonesian: "wilayah")
    static let shown: Set<String> = ["name", "island", "aliases"]
    var title: String { name }
}

extension Target: RecordNoun {
    typealias Options = TargetOptions
    static let words = (english: "target", indonesian: "sasaran")
    static let shown: Set<String> = ["region", "by", "percent", "instrument", "basis", "source"]
    var title: String { instrument }
}

extension BusyTime: RecordNoun {
    typealias Options = BusyOptions
    static let words = (english: "busy", indonesian: "sibuk")
    static let shown: Set<String> = ["officer", "start", "end"]
    var title: String { "" }
}

extension Coverage: RecordNoun {
    typealias Options = CoverageOptions
    static let words = (english: "coverage", indonesian: "cakupan")
    static let shown: Set<String> = ["region", "date", "basis", "members", "workforce", "segment", "source"]
    var title: String { "" }
}

extension Term: RecordNoun {
    typealias Options = TermOptions
    static let words = (english: "term", indonesian: "ketentuan")
    static let shown: Set<String> = ["name", "scope", "from", "until", "value", "source"]
    var title: String { name.rawValue }
}

extension Sponsor: RecordNoun {
    typealias Options = SponsorOptions
    static let words = (english: "sponsor", indonesian: "donatur")
    static let shown: Set<String> = ["name", "kind", "region", "contact", "phone", "commitment", "committed"]
    var title: String { name }
}

extension Batch: RecordNoun {
    typealias Options = BatchOptions
    static let words = (english: "batch", indonesian: "paket")
    static let shown: Set<String> = [
        "sponsor", "first", "months", "people", "transport", "programmes", "received", "received_on",
    ]
    var title: String { first.text }
}

extension Agent: RecordNoun {
    typealias Options = AgentOptions
    static let words = (english: "agent", indonesian: "agen")
    static let shown: Set<String> = ["name", "phone", "body", "region", "team", "since", "until"]
    var title: String { name }
}

extension Commitment: RecordNoun {
    typealias Options = CommitmentOptions
    static let words = (english: "commitment", indonesian: "komitmen")
    static let shown: Set<String> = ["region", "kind", "document", "date", "until", "people", "months", "rupiah"]
    var title: String { document }
}

extension Apparatus: RecordNoun {
    typealias Options = ApparatusOptions
    static let words = (english: "apparatus", indonesian: "aparatur")
    static let shown: Set<String> = ["region", "group", "date", "total", "members", "source"]
    var title: String { "" }
}

extension Service: RecordNoun {
    typealias Options = ServiceOptions
    static let words = (english: "service", indonesian: "layanan")
    static let shown: Set<String> = ["date", "kind", "channel", "event", "topic", "closed", "note"]
    var title: String { serviceKind.rawValue }
}
