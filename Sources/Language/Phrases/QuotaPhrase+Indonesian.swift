import Outreach

extension QuotaPhrase {
    /// The sentence, or the part of one, in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func name(_ subject: Subject) -> String {
            switch subject {
            case .events(let indonesian, _): indonesian
            case .promise(let site): "kunjungan yang dijanjikan ke \(site)"
            }
        }
        switch self {
        case .missed(let subject, let planned, let asked, let cause, let remedies):
            let what =
                if case .promise = subject {
                    "Tidak terpenuhi: \(name(subject))."
                } else {
                    "Kuota tidak tercapai: \(name(subject)) mendapat \(number.integer(planned)) dari \(number.integer(asked)) acara."
                }
            let help = remedies.map { $0.indonesian(number, date) }.joined(separator: ", atau ")
            return "\(what) \(cause.indonesian(number, date))\(help.isEmpty ? "" : " Yang menolong: \(help).")"
        case .dependsOn(.promise): return "Kunjungan ini menepati janji."
        case .dependsOn(let subject): return "Kuota \(name(subject)) memerlukannya."
        case .tooFewSites(let sites):
            return sites == 0
                ? "Tidak ada lokasi yang terhitung." : "Hanya \(number.integer(sites)) lokasi yang terhitung."
        case .tooFewPlaces(let places):
            return "Tim paling banyak bisa mengadakan \(number.integer(places)) acara untuk itu."
        case .tooFewOpen(let open, let sites):
            return
                "Dari \(number.integer(sites)) lokasinya, \(number.integer(open)) bisa menerima acara saat tim yang boleh pergi bertugas."
        case .tooFewReachable(let reachable, let open):
            return
                "Dari \(number.integer(open)) lokasinya yang buka, \(number.integer(reachable)) terjangkau pergi-pulang dalam jam dinas."
        case .roomLeft(let site, let start, let team):
            return "\(team) masih bisa mengunjungi \(site) pada \(date.short(start.day)) \(date.time(start))."
        case .crowdedOut: return "Tim yang bisa pergi sedang mengunjungi lokasi lain."
        case .full(let subject, let maximum):
            return "\(name(subject)) paling banyak boleh mendapat \(number.integer(maximum)) acara."
        case .overBudget(let cost, let left):
            return "Satu kunjungan berbiaya \(number.rupiah(cost)); sisa anggaran \(number.rupiah(max(0, left)))."
        case .tooSoon(let days, let least):
            return
                "Tempat itu sudah dikunjungi berjarak \(number.integer(days)) hari; jaraknya harus \(number.integer(least)) hari."
        case .forbidden: return "Aturan seluruh rencana melarang setiap lokasi yang tersisa."
        case .takenByOthers: return "Semua lokasi yang bisa dikunjunginya sudah dikunjungi tim lain."
        case .moreSites(let count): return "\(number.integer(count)) lokasi lagi"
        case .morePlaces(let count):
            return
                "tempat untuk \(number.integer(count)) acara lagi, dengan hari tim tambahan atau batas acara yang lebih tinggi"
        case .moreOpen(let count): return "\(number.integer(count)) lokasi lagi yang buka saat ada tim bertugas"
        case .moreReachable(let count):
            return
                "\(number.integer(count)) lokasi lagi yang terjangkau, dengan jam dinas lebih panjang, perjalanan lebih lama, atau kantor lain"
        case .higherMaximum(let turn): return "satu acara lagi untuk \(turn.team) pada \(date.short(turn.day))"
        case .anotherDay(let team): return "satu hari lagi untuk tim seperti \(team)"
        case .higherCeiling(let subject): return "batas yang lebih tinggi untuk \(name(subject))"
        case .largerBudget(let rupiah): return "anggaran ditambah \(number.rupiah(rupiah))"
        case .shorterSpacing(let days): return "jarak kunjungan \(number.integer(days)) hari"
        case .longerSearch: return "pencarian yang lebih lama (--detik)"
        case .fromAnotherTeam: return "lokasi yang diserahkan oleh tim lain"
        }
    }
}
