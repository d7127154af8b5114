import Outreach

/// The reports that there are. To add one, list it here and give it a verb.
public enum ReportKind: String, CaseIterable, Sendable {
    case conversion, weekly, funnel, sites, teams, coverage, retention, sponsors, cost, agents, government
    case service, planned, quality, trend, change

    /// Its name in both languages.
    public var word: Word {
        switch self {
        case .conversion: Word("conversion", "konversi")
        case .weekly: Word("weekly", "mingguan")
        case .funnel: Word("funnel", "corong")
        case .sites: Word("sites", "lokasi")
        case .teams: Word("teams", "tim")
        case .coverage: Word("coverage", "cakupan")
        case .retention: Word("retention", "retensi")
        case .sponsors: Word("sponsors", "donatur")
        case .cost: Word("cost", "biaya")
        case .agents: Word("agents", "agen")
        case .government: Word("government", "pemda")
        case .service: Word("service", "layanan")
        case .planned: Word("plan", "rencana-realisasi")
        case .quality: Word("quality", "mutu")
        case .trend: Word("trend", "tren")
        case .change: Word("change", "sebelum-sesudah")
        }
    }

    /// What it tells.
    public var about: Word {
        switch self {
        case .conversion:
            Word(
                "Sign-ups among the eligible who came, with intervals",
                "Pendaftaran di antara yang layak dan hadir, dengan selang")
        case .weekly: Word("One page for the week", "Satu halaman untuk satu minggu")
        case .funnel: Word("From invited to paid, step by step", "Dari diundang sampai bayar, langkah demi langkah")
        case .sites:
            Word(
                "Sites by what is known of their rates, and those not visited",
                "Lokasi menurut tingkat konversinya, dan yang belum dikunjungi")
        case .teams:
            Word(
                "Teams as they are, and as they would be among the same people",
                "Tim apa adanya, dan seandainya bertemu orang yang sama")
        case .coverage:
            Word(
                "Members of the workforce by region, targets and projection",
                "Peserta terhadap angkatan kerja per wilayah, sasaran, dan proyeksi")
        case .retention:
            Word("Who stays a member, month by month", "Siapa yang tetap menjadi peserta, bulan demi bulan")
        case .sponsors: Word("What sponsors pay for, and until when", "Yang dibayar donatur, dan sampai kapan")
        case .cost: Word("What a sign-up costs", "Biaya per pendaftaran")
        case .agents: Word("What agents bring", "Hasil agen Perisai")
        case .government: Word("The sheet for local government", "Lembar untuk pemerintah daerah")
        case .service:
            Word(
                "What was helped on at events, and what is still open", "Yang dibantu di acara, dan yang masih terbuka")
        case .planned: Word("The plan against what happened", "Rencana dibanding realisasi")
        case .quality: Word("What is missing or doubtful in the data", "Yang kurang atau meragukan dalam data")
        case .trend: Word("The rate over time with control limits", "Konversi dari waktu ke waktu dengan batas kendali")
        case .change: Word("Before and after a day", "Sebelum dan sesudah suatu hari")
        }
    }
}
