import Outreach

extension WhyNotPhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func signUps(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        switch self {
        case .planned(let site, let visit):
            return "\(site) ada di rencana. Apa yang dibawanya: rencana mengapa \(visit)"
        case .price(let site, let start, let team, let expected):
            return
                "\(site) bisa dikunjungi \(team) pada \(date.short(start.day)) \(date.time(start)): perkiraan \(signUps(expected)) pendaftaran."
        case .loss(let loss, let isDrawn, let leaving):
            let names = WhyNotPhrase.few(leaving, and: "dan", more: { "\($0) lagi" })
            let out = leaving.isEmpty ? "" : "; yang tersisih: \(names)"
            return loss >= 0.05
                ? "Harganya: \(signUps(loss)) pendaftaran lebih sedikit seluruhnya\(isDrawn ? ", menurut undian" : "")\(out)."
                : "Harganya nihil\(out); pencarian yang lebih lama mungkin memasukkannya."
        case .forbidden(let site, let plan): return "\(site) tidak bisa dikunjungi dalam rencana \(plan):"
        case .siteRetired: return "Lokasi ini sudah tidak dipakai."
        case .neverOpen: return "Lokasi ini tidak buka satu hari pun pada minggu-minggu ini."
        case .noRoom: return "Yang sudah ada tidak menyisakan tempat untuknya."
        }
    }
}
