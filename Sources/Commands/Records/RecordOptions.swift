import ArgumentParser
import Operations

/// The options of `add` and `edit`: one for each field of a noun, named as the field.
protocol RecordOptions: ParsableArguments, Sendable {}

extension RecordOptions {
    /// The options that were given, by field. The property `marketDays` stands for the field `market_days`.
    var cells: [Cell] {
        Mirror(reflecting: self).children.compactMap { child in
            guard let label = child.label, let option = child.value as? Option<String?>,
                let text = option.wrappedValue
            else { return nil }
            var name = ""
            for letter in label.drop(while: { $0 == "_" }) {
                name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
            }
            return (name, text)
        }
    }
}

struct SiteOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("ecosystem", "ekosistem"), help: .key(.optionEcosystem, .ecosystem)) var ecosystem: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("latitude", "lintang"), help: .key(.optionLatitude, .number)) var latitude: String?
    @Option(name: .both("longitude", "bujur"), help: .key(.optionLongitude, .number)) var longitude: String?
    @Option(name: .both("island", "pulau"), help: .key(.optionIsland, .name)) var island: String?
    @Option(name: .both("potential", "potensi"), help: .key(.optionPotential, .number)) var potential: String?
    @Option(name: .both("duration", "durasi"), help: .key(.optionDuration, .minutes)) var duration: String?
    @Option(name: .both("windows", "jam-buka"), help: .key(.optionWindows, .hours)) var windows: String?
    @Option(name: .both("market-days", "hari-pasar"), help: .key(.optionMarketDays, .days)) var marketDays: String?
    @Option(name: .both("pasaran", "pasaran"), help: .key(.optionPasaran, .days)) var pasaran: String?
    @Option(name: .both("open-dates", "tanggal-buka"), help: .key(.optionOpenDates, .date)) var openDates: String?
    @Option(name: .both("closed-dates", "tanggal-tutup"), help: .key(.optionClosedDates, .date))
    var closedDates: String?
    @Option(name: .both("spacing", "jarak-kunjungan"), help: .key(.optionSpacing, .number)) var spacing: String?
    @Option(name: .both("max-visits", "maks-kunjungan"), help: .key(.optionMaxVisits, .number)) var maxVisits: String?
    @Option(name: .both("promised-by", "janji-sampai"), help: .key(.optionPromisedBy, .date)) var promisedBy: String?
    @Option(name: .both("skills", "keahlian"), help: .key(.optionSkillsNeeded, .names)) var skills: String?
    @Option(name: .both("wish-teams", "tim-diminta"), help: .key(.optionWishTeams, .team)) var wishTeams: String?
    @Option(name: .both("avoid-teams", "tim-dihindari"), help: .key(.optionAvoidTeams, .team)) var avoidTeams: String?
    @Option(name: .both("visit-cost", "biaya-kunjungan"), help: .key(.optionVisitCost, .number)) var visitCost: String?
    @Option(name: .both("host", "tuan-rumah"), help: .key(.optionHost, .name)) var host: String?
    @Option(name: .both("host-phone", "hp-tuan-rumah"), help: .key(.optionPhone, .phone)) var hostPhone: String?
    @Option(name: .both("note", "catatan"), help: .key(.optionNote, .text)) var note: String?
}

struct TeamOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("office", "kantor"), help: .key(.optionOffice, .name)) var office: String?
    @Option(name: .both("latitude", "lintang"), help: .key(.optionLatitude, .number)) var latitude: String?
    @Option(name: .both("longitude", "bujur"), help: .key(.optionLongitude, .number)) var longitude: String?
    @Option(name: .both("island", "pulau"), help: .key(.optionIsland, .name)) var island: String?
    @Option(name: .both("shifts", "jam-kerja"), help: .key(.optionShifts, .hours)) var shifts: String?
    @Option(name: .both("max-events", "maks-acara"), help: .key(.optionMaxEvents, .number)) var maxEvents: String?
    @Option(name: .both("max-travel", "maks-tempuh"), help: .key(.optionMaxTravel, .minutes)) var maxTravel: String?
}

struct OfficerOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Option(name: .both("role", "peran"), help: .key(.optionRole, .name)) var role: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?
    @Option(name: .both("email", "surel"), help: .key(.optionEmail, .email)) var email: String?
    @Option(name: .both("leave", "cuti"), help: .key(.optionLeave, .days)) var leave: String?
    @Option(name: .both("skills", "keahlian"), help: .key(.optionSkills, .names)) var skills: String?
    @Option(name: .both("joins", "ikut"), help: .key(.optionJoins, .days)) var joins: String?
}

struct HolidayOptions: RecordOptions {
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String?
    @Option(name: .both("kind", "jenis"), help: .key(.optionHolidayKind, .kind)) var kind: String?
    @Option(name: .both("until", "sampai"), help: .key(.optionUntil, .date)) var until: String?
    @Option(name: .both("name-id", "nama-id"), help: .key(.optionNameIndonesian, .name)) var nameId: String?
    @Option(name: .both("name-en", "nama-en"), help: .key(.optionNameEnglish, .name)) var nameEn: String?
}

struct PersonOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?
    @Option(name: .both("village", "desa"), help: .key(.optionVillage, .name)) var village: String?
    @Option(name: .both("purpose", "tujuan"), help: .key(.optionPersonPurpose, .text)) var purpose: String?
    @Option(name: .both("basis", "dasar"), help: .key(.optionBasisOfData, .kind)) var basis: String?
    @Option(name: .both("consent", "persetujuan"), help: .key(.optionConsent, .date)) var consent: String?
    @Option(name: .both("consent-form", "formulir"), help: .key(.optionConsentForm, .text)) var consentForm: String?
    @Option(name: .both("withdrawn", "dicabut"), help: .key(.optionWithdrawn, .date)) var withdrawn: String?
    @Option(name: .both("keep-until", "simpan-sampai"), help: .key(.optionKeepUntil, .date)) var keepUntil: String?
    @Option(name: .both("sector", "sektor"), help: .key(.optionSector, .text)) var sector: String?
    @Option(name: .both("jht-claimed", "klaim-jht"), help: .key(.optionJHTClaimed, .date)) var jhtClaimed: String?
}

struct EcosystemOptions: RecordOptions {
    @Option(name: .both("name-id", "nama-id"), help: .key(.optionNameIndonesian, .name)) var nameId: String?
    @Option(name: .both("name-en", "nama-en"), help: .key(.optionNameEnglish, .name)) var nameEn: String?
    @Option(name: .both("windows", "jam-buka"), help: .key(.optionWindows, .hours)) var windows: String?
    @Option(name: .both("duration", "durasi"), help: .key(.optionDuration, .minutes)) var duration: String?
    @Option(name: .both("potential", "potensi"), help: .key(.optionPotential, .number)) var potential: String?
    @Option(name: .both("turnout", "kehadiran"), help: .key(.optionTurnout, .number)) var turnout: String?
    @Option(name: .both("rate", "konversi"), help: .key(.optionRate, .number)) var rate: String?
    @Option(name: .both("colour", "warna-kalender"), help: .key(.optionColor, .name)) var color: String?
    @Option(name: .both("visit-cost", "biaya-kunjungan"), help: .key(.optionVisitCost, .number)) var visitCost: String?
    @Option(name: .both("spacing", "jarak-kunjungan"), help: .key(.optionSpacing, .number)) var spacing: String?
}

struct RegionOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("island", "pulau"), help: .key(.optionIsland, .name)) var island: String?
    @Option(name: .both("aliases", "sebutan"), help: .key(.optionAliases, .names)) var aliases: String?
}

struct TargetOptions: RecordOptions {
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("by", "paling-lambat"), help: .key(.optionTargetBy, .date)) var by: String?
    @Option(name: .both("percent", "persen"), help: .key(.optionPercent, .number)) var percent: String?
    @Option(name: .both("instrument", "instrumen"), help: .key(.optionInstrument, .text)) var instrument: String?
    @Option(name: .both("basis", "dasar"), help: .key(.optionBasis, .text)) var basis: String?
    @Option(name: .both("source", "sumber"), help: .key(.optionSource, .text)) var source: String?
}

struct BusyOptions: RecordOptions {
    @Option(name: .both("officer", "petugas"), help: .key(.optionBusyOfficer, .id)) var officer: String?
    @Option(name: .both("start", "mulai"), help: .key(.optionStart, .time)) var start: String?
    @Option(name: .both("end", "selesai"), help: .key(.optionEnd, .time)) var end: String?
}

struct CoverageOptions: RecordOptions {
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String?
    @Option(name: .both("basis", "dasar"), help: .key(.optionBasis, .text)) var basis: String?
    @Option(name: .both("members", "peserta"), help: .key(.optionMembers, .number)) var members: String?
    @Option(name: .both("workforce", "angkatan-kerja"), help: .key(.optionWorkforce, .number)) var workforce: String?
    @Option(name: .both("segment", "segmen"), help: .key(.optionCoverageSegment, .kind)) var segment: String?
    @Option(name: .both("source", "sumber"), help: .key(.optionSource, .text)) var source: String?
}
