import Outreach

/// The steps of the guided tour on the sample campaign: what each shows, and the command that does it.
package enum TourPhrase: CaseIterable, Hashable, Sendable {
    case sites, map, plan, why, accept, week, count, list, signUp, conversion, coverage, share, undo

    /// What the step is about.
    package var about: Word {
        switch self {
        case .sites:
            Word(
                "The places that can be visited: village halls, markets, clusters of small businesses, groups of vulnerable workers. Tab completes their names.",
                "Tempat yang bisa dikunjungi: balai desa, pasar, sentra UMKM, kelompok pekerja rentan. Tab melengkapi namanya."
            )
        case .map:
            Word(
                "Where they lie, and how many workers are covered there.",
                "Letaknya, dan berapa pekerja yang terlindungi di sana.")
        case .plan:
            Word(
                "Where to go in a week: the planner looks for the visits that bring the most sign-ups. Ctrl-C takes the best week found so far.",
                "Ke mana dalam seminggu: perencana mencari kunjungan yang paling banyak menghasilkan pendaftaran. Ctrl-C mengambil minggu terbaik sejauh ini."
            )
        case .why:
            Word(
                "Why a place is in the plan, and what would take its turn.",
                "Mengapa sebuah tempat masuk rencana, dan apa penggantinya.")
        case .accept: Word("The plan becomes events in the teams' calendars.", "Rencana menjadi acara di kalender tim.")
        case .week: Word("The week on one screen.", "Seminggu dalam satu layar.")
        case .count: Word("At an event: how many came.", "Di acara: berapa yang hadir.")
        case .list:
            Word(
                "Somebody who left a name, and is interested (an invented person).",
                "Seseorang yang meninggalkan nama dan berminat (orang rekaan).")
        case .signUp:
            Word("The same person signs up a few days later.", "Orang yang sama mendaftar beberapa hari kemudian.")
        case .conversion:
            Word(
                "Which ecosystem converts, and how sure that is: every rate has its interval.",
                "Ekosistem mana yang berhasil, dan seberapa pasti: tiap angka disertai selangnya.")
        case .coverage:
            Word("How far the regencies are from their targets.", "Seberapa jauh kabupaten/kota dari sasarannya.")
        case .share: Word("A day as a message for a chat.", "Satu hari sebagai pesan untuk obrolan.")
        case .undo:
            Word(
                "Everything can be taken back; nothing is overwritten.",
                "Semua bisa ditarik kembali; tidak ada yang ditimpa.")
        }
    }

    /// The command.
    package var line: Word {
        switch self {
        case .sites: Word("site list", "lokasi daftar")
        case .map: Word("map", "peta")
        case .plan: Word("plan week 2026-W41 --seconds 3", "rencana minggu 2026-W41 --detik 3")
        case .why: Word("plan why S001", "rencana mengapa S001")
        case .accept: Word("plan accept", "rencana terima")
        case .week: Word("week 2026-W41", "minggu 2026-W41")
        case .count: Word("attend count E068 24", "hadir hitung E068 24")
        case .list:
            Word(
                "attend add E068 --name \"Siti Contoh\" --phone 0812-0000-9999 --stage interested --member no",
                "hadir catat E068 --nama \"Siti Contoh\" --hp 0812-0000-9999 --tahap berminat --peserta tidak")
        case .signUp:
            Word(
                "signup add --name \"Siti Contoh\" --phone 0812-0000-9999 --date 2026-10-05 --event E068",
                "pendaftaran tambah --nama \"Siti Contoh\" --hp 0812-0000-9999 --tanggal 2026-10-05 --acara E068")
        case .conversion: Word("report conversion", "laporan konversi")
        case .coverage: Word("report coverage", "laporan cakupan")
        case .share: Word("share 2026-10-05", "bagikan 2026-10-05")
        case .undo: Word("undo", "urung")
        }
    }
}
