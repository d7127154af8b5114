import ArgumentParser

struct QuotaOptions: RecordOptions {
    @Option(name: .both("scope", "lingkup"), help: .key(.optionScope, .scope)) var scope: String?
    @Option(name: .both("of", "untuk"), help: .key(.optionOf, .id)) var of: String?
    @Option(name: .both("at-least", "paling-sedikit"), help: .key(.optionAtLeast, .number)) var atLeast: String?
    @Option(name: .both("at-most", "paling-banyak"), help: .key(.optionAtMost, .number)) var atMost: String?
}

struct MappingOptions: RecordOptions {
    @Option(name: .both("for", "untuk"), help: .key(.optionMappingFor, .kind)) var `for`: String?
    @Option(name: .both("columns", "kolom"), help: .key(.optionMappingColumns, .text)) var columns: String?
    @Option(name: .both("words", "kata"), help: .key(.optionMappingWords, .text)) var words: String?
}

struct LinkOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("kind", "jenis"), help: .key(.optionLinkKind, .kind)) var kind: String?
    @Option(name: .both("from-island", "dari-pulau"), help: .key(.optionFromIsland, .name)) var fromIsland: String?
    @Option(name: .both("to-island", "ke-pulau"), help: .key(.optionToIsland, .name)) var toIsland: String?
    @Option(name: .both("from-latitude", "lintang-asal"), help: .key(.optionFromLatitude, .number))
    var fromLatitude: String?
    @Option(name: .both("from-longitude", "bujur-asal"), help: .key(.optionFromLongitude, .number))
    var fromLongitude: String?
    @Option(name: .both("to-latitude", "lintang-tujuan"), help: .key(.optionToLatitude, .number))
    var toLatitude: String?
    @Option(name: .both("to-longitude", "bujur-tujuan"), help: .key(.optionToLongitude, .number))
    var toLongitude: String?
    @Option(name: .both("minutes", "menit"), help: .key(.optionLinkMinutes, .minutes)) var minutes: String?
    @Option(name: .both("departures", "berangkat"), help: .key(.optionDepartures, .time)) var departures: String?
    @Option(name: .both("returns", "pulang"), help: .key(.optionReturns, .time)) var returns: String?
    @Option(name: .both("days", "hari"), help: .key(.optionLinkDays, .days)) var days: String?
}

/// Everything that holds for the campaign but its zone: moving that would move every event that stands.
struct CampaignOptions: RecordOptions {
    @Option(name: .both("branch", "cabang"), help: .key(.optionBranch, .name)) var branch: String?
    @Option(name: .both("friday-break", "jeda-jumat"), help: .key(.optionFridayBreak, .hours)) var fridayBreak: String?
    @Option(name: .both("window", "jendela"), help: .key(.optionWindow, .number)) var window: String?
    @Option(name: .both("road-factor", "faktor-jalan"), help: .key(.optionRoadFactor, .number)) var roadFactor: String?
    @Option(name: .both("speed", "kecepatan"), help: .key(.optionSpeed, .number)) var speed: String?
    @Option(name: .both("leg-minutes", "menit-perjalanan"), help: .key(.optionLegMinutes, .minutes))
    var legMinutes: String?
    @Option(name: .both("spacing", "jarak-kunjungan"), help: .key(.optionSpacing, .number)) var spacing: String?
    @Option(name: .both("break-travel", "jalan-saat-jeda"), help: .key(.optionBreakTravel, .answer))
    var breakTravel: String?
    @Option(name: .both("ramadan-close", "tutup-ramadan"), help: .key(.optionRamadanClose, .time))
    var ramadanClose: String?
    @Option(name: .both("weekly-budget", "anggaran-mingguan"), help: .key(.optionWeeklyBudget, .number))
    var weeklyBudget: String?
    @Option(name: .both("wish-value", "nilai-permintaan"), help: .key(.optionWishValue, .number)) var wishValue: String?
    @Option(name: .both("move-price", "harga-geser"), help: .key(.optionMovePrice, .number)) var movePrice: String?
    @Option(name: .both("recovery-days", "hari-pulih"), help: .key(.optionRecoveryDays, .number))
    var recoveryDays: String?
    @Option(name: .both("email", "surel"), help: .key(.optionCampaignEmail, .text)) var email: String?
    @Option(name: .both("purpose", "tujuan"), help: .key(.optionPurpose, .text)) var purpose: String?
    @Option(name: .both("retention-months", "bulan-simpan"), help: .key(.optionRetention, .number))
    var retentionMonths: String?
}
