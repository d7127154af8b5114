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
    static let shown: Set<String> = ["region", "date", "basis", "members", "workforce", "source"]
    var title: String { "" }
}
