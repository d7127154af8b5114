/// What kind of value an option or argument takes, in capitals in the help; the raw value is its key in the command tree.
package enum ValueName: String, CaseIterable, Sendable {
    case answer, unit, scope, command, month, sponsor, batch, agent, state, finding, amount, goal
    case file, format, language, name, names, mode, ecosystem, region, number, minutes, hours, days, phone, text, team,
        email, date, kind, id, prefix, week, status, event, site, time, person, stage, member, channel, officer,
        segment, programmes, plan, grouping, entry, folder, zone, weeks, visit, quota, letter

    /// The word in that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: rawValue.uppercased() == "GROUPING" ? "KEY" : rawValue.uppercased()
        }
    }

    private var indonesian: String {
        switch self {
        case .command: "PERINTAH"
        case .month: "BULAN"
        case .sponsor: "DONATUR"
        case .batch: "PAKET"
        case .agent: "AGEN"
        case .state: "KEADAAN"
        case .finding: "TEMUAN"
        case .amount: "RUPIAH"
        case .goal: "TUJUAN"
        case .file: "BERKAS"
        case .format: "FORMAT"
        case .language: "BAHASA"
        case .name: "NAMA"
        case .names: "NAMA-NAMA"
        case .mode: "MODE"
        case .ecosystem: "EKOSISTEM"
        case .region: "WILAYAH"
        case .number: "BILANGAN"
        case .minutes: "MENIT"
        case .hours: "JAM"
        case .days: "HARI"
        case .phone: "HP"
        case .text: "TEKS"
        case .team: "TIM"
        case .email: "SUREL"
        case .date: "TANGGAL"
        case .kind: "JENIS"
        case .id: "ID"
        case .prefix: "AWALAN"
        case .week: "MINGGU"
        case .status: "STATUS"
        case .event: "ACARA"
        case .site: "LOKASI"
        case .answer: "JAWABAN"
        case .unit: "SATUAN"
        case .scope: "LINGKUP"
        case .time: "WAKTU"
        case .person: "ORANG"
        case .stage: "TAHAP"
        case .member: "PESERTA"
        case .channel: "JALUR"
        case .officer: "PETUGAS"
        case .segment: "SEGMEN"
        case .programmes: "PROGRAM"
        case .plan: "RENCANA"
        case .grouping: "KUNCI"
        case .entry: "ENTRI"
        case .folder: "FOLDER"
        case .zone: "ZONA"
        case .weeks: "MINGGU-MINGGU"
        case .visit: "KUNJUNGAN"
        case .quota: "KUOTA"
        case .letter: "HURUF"
        }
    }
}
