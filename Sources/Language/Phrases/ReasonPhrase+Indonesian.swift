import Outreach

extension ReasonPhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func decimal(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        func percent(_ rate: Double) -> String { number.percent(rate, digits: 1) }
        func few(_ names: [String]) -> String { ReasonPhrase.few(names, and: "dan", more: { "\($0) lagi" }) }
        func seen(_ seen: Seen, _ common: Double, _ of: String) -> String {
            guard seen.trials > 0 else { return "lokasi ini belum pernah diamati, jadi dipakai yang lazim di ekosistemnya" }
            return
                "pada \(number.integer(seen.visits)) kunjungan \(number.integer(seen.successes)) dari \(number.integer(seen.trials)) \(of), ditarik ke arah \(percent(common)) yang lazim di ekosistemnya"
        }
        switch self {
        case .title(let name, let site, let start, let zone, let team):
            return "\(name): \(site), \(date.short(start, in: zone)), \(team)"
        case .product(let signUps, let potential, let turnout, let rate, let recency):
            return
                "Perkiraan \(decimal(signUps)) pendaftaran = \(number.integer(potential)) orang x kehadiran \(percent(turnout)) x konversi \(percent(rate)) x pemulihan \(percent(recency))."
        case .potential(let left, let recorded):
            return left == recorded
                ? "Potensi: \(number.integer(left)) orang, sesuai catatan."
                : "Potensi: tersisa \(number.integer(left)) orang dari \(number.integer(recorded)) menurut catatan; yang lain sudah mendaftar."
        case .turnout(let rate, let history, let common):
            return "Kehadiran \(percent(rate)): \(seen(history, common, "yang bisa datang memang datang"))."
        case .conversion(let rate, let history, let common):
            return "Konversi \(percent(rate)): \(seen(history, common, "yang datang mendaftar"))."
        case .recency(let share, let days):
            return days.map {
                "Pemulihan \(percent(share)): kunjungan lain yang terdekat berjarak \(number.integer($0)) hari."
            } ?? "Pemulihan \(percent(share)): tidak ada kunjungan lain yang diketahui."
        case .drawn(let turnout, let rate, let signUps):
            return
                "Hasil undian untuk rencana ini: kehadiran \(percent(turnout)), konversi \(percent(rate)), jadi \(decimal(signUps)) pendaftaran."
        case .learntSince(let expected):
            return "Ketika direncanakan perkiraannya \(decimal(expected)); sejak itu catatan bertambah."
        case .toLearn:
            return "Kunjungan ini ada untuk belajar: lokasi lain yang ditinggalkan lebih menjanjikan, tetapi lokasi ini belum cukup dikenal."
        case .pinned: return "Kunjungan ini tersemat."
        case .travel(let minutes):
            return minutes > 0
                ? "Perjalanannya memakan \(number.integer(minutes)) menit." : "Lokasinya searah dengan perjalanan tim."
        case .quotas(let quotas): return "Tanpa kunjungan ini \(number.integer(quotas)) kuota tidak terpenuhi."
        case .runnerUp(let site, let start, let zone, let signUps, let drawn, let travel):
            let asDrawn = drawn.map { " (\(decimal($0)) hasil undian)" } ?? ""
            return
                "Cadangan: sebagai gantinya tim bisa ke \(site) pada \(date.short(start, in: zone)), dengan perkiraan \(decimal(signUps)) pendaftaran\(asDrawn) dan \(number.integer(travel)) menit perjalanan."
        case .noRunnerUp: return "Cadangan: tidak ada lokasi lain yang bisa menggantikannya."
        case .without(let loss, let isDrawn, let entering):
            let first =
                loss >= 0.05
                ? "Tanpa kunjungan ini rencana terbaik yang ditemukan membawa \(decimal(loss)) pendaftaran lebih sedikit\(isDrawn ? ", menurut undian" : "")"
                : "Tanpa kunjungan ini ditemukan rencana yang sama baiknya"
            return entering.isEmpty
                ? "\(first); tidak ada lokasi yang tersisih olehnya."
                : "\(first). Yang tersisih olehnya: \(few(entering))."
        case .breaks: return "Acara ini melanggar aturan:"
        case .changed(let entries):
            return
                "\(number.integer(entries)) entri telah mengubah kampanye sejak rencana dibuat; penjelasan ini menurut keadaan sekarang."
        case .gone(let name, let site):
            return "\(name) (\(site)) tidak mungkin lagi: kampanye berubah sejak direncanakan."
        case .withoutTime(let event): return "Acara \(event) tidak berlangsung, jadi tidak ada yang dijelaskan."
        case .planned(let site, let visit): return "\(site) ada di rencana: \(visit). Alasannya: rencana mengapa \(visit)"
        case .price(let site, let start, let zone, let team, let signUps):
            return
                "\(site) bisa dikunjungi \(team) pada \(date.short(start, in: zone)), dengan perkiraan \(decimal(signUps)) pendaftaran."
        case .loss(let loss, let isDrawn, let leaving):
            let out = leaving.isEmpty ? "" : "; yang tersisih: \(few(leaving))"
            return loss >= 0.05
                ? "Harganya: rencana membawa \(decimal(loss)) pendaftaran lebih sedikit\(isDrawn ? ", menurut undian" : "")\(out)."
                : "Harganya nihil\(out): pencarian yang lebih lama mungkin memasukkannya."
        case .forbidden(let site, let plan): return "\(site) tidak bisa dikunjungi dalam rencana \(plan):"
        case .siteRetired: return "Lokasi ini sudah tidak dipakai."
        case .neverOpen: return "Lokasi ini tidak buka satu hari pun pada minggu-minggu ini."
        case .noRoom: return "Yang disematkan dan yang sudah ada tidak menyisakan tempat untuknya."
        }
    }
}
