import Outreach

extension PlanPhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func signUps(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        func list(_ phrases: [Phrase]) -> String {
            phrases.map { $0.text(in: .indonesian) }.joined(separator: " dan ")
        }
        switch self {
        case .title(let plan, let week, let weeks): return "Rencana \(plan) - \(date.title(week, weeks: weeks))"
        case .weighed(let visits, let expected, let weighed, let bound, let gap):
            let limit =
                bound.map {
                    "paling banyak mungkin \(signUps($0)) (selisih \(number.percent(gap ?? 0, digits: 1)))"
                } ?? "batas atas belum dihitung"
            return
                "\(number.integer(visits)) kunjungan, perkiraan \(signUps(expected)) pendaftaran. Ditimbang dengan kekurangan wilayahnya terhadap sasaran \(signUps(weighed))\(bound == nil ? "; " : ", ")\(limit)."
        case .whyWeight(let weight, let weighed):
            return
                "Ditimbang dengan kekurangan wilayahnya terhadap sasaran: x \(number.decimal(weight, digits: 2)), jadi \(signUps(weighed))."
        case .summary(let visits, let expected, let drawn, let bound, let gap):
            let first = "\(number.integer(visits)) kunjungan, perkiraan \(signUps(expected)) pendaftaran"
            let limit =
                bound.map {
                    "paling banyak mungkin \(signUps($0)) (selisih \(number.percent(gap ?? 0, digits: 1)))"
                } ?? "batas atas belum dihitung"
            guard let drawn else { return bound == nil ? "\(first); \(limit)." : "\(first), \(limit)." }
            return
                "\(first). Dengan kehadiran dan konversi hasil undian \(signUps(drawn))\(bound == nil ? "; " : ", ")\(limit)."
        case .learning(let visits):
            return
                "\(number.integer(visits)) kunjungan ada untuk belajar (bertanda *): lokasi lain yang ditinggalkan lebih menjanjikan, tetapi lokasi ini belum cukup dikenal."
        case .progress(let best, let bound, let gap, let seconds):
            let limit =
                bound.map { ", paling banyak \(signUps($0)) (selisih \(number.percent(gap ?? 0, digits: 1)))" } ?? ""
            return "\(number.decimal(seconds, digits: 0)) dtk: \(signUps(best)) pendaftaran direncanakan\(limit)"
        case .accepted(let plan, let added, let moved, let cancelled):
            var parts = ["\(number.integer(added)) acara dijadwalkan"]
            if moved > 0 { parts.append("\(number.integer(moved)) digeser") }
            if cancelled > 0 { parts.append("\(number.integer(cancelled)) dibatalkan") }
            return "Rencana \(plan): \(parts.joined(separator: ", "))."
        case .moves(let events, let price):
            return
                "Bila diterima, \(number.integer(events)) acara bergeser; satu geseran harus membawa paling sedikit \(signUps(price)) pendaftaran (kampanye ubah --harga-geser)."
        case .gaveUp(let events):
            return "Bila diterima, \(events.joined(separator: ", ")) dibatalkan karena dilepas oleh rencana ini."
        case .unkept(let visits):
            return "Kunjungan tersemat yang tidak mungkin lagi: \(visits.joined(separator: ", "))."
        case .made(let plan, let week, let weeks):
            return "Rencana \(plan) dibuat untuk \(date.title(week, weeks: weeks))."
        case .pinned(let visit, let site):
            return "Kunjungan \(visit) (\(site)) tetap bila minggu-minggu ini direncanakan ulang."
        case .freed(let visit, let site): return "Kunjungan \(visit) (\(site)) bebas lagi."
        case .supposeTeamOff(let team, let days):
            return "\(team) berhalangan \(days.map { "pada " + date.range($0) } ?? "terus")"
        case .supposeTeamAdded(let team): return "ada satu tim lagi seperti \(team)"
        case .supposeQuota(let name, _, let events):
            return "\(name) mendapat paling sedikit \(number.integer(events)) acara"
        case .supposeClosed(let site): return "\(site) tutup"
        case .whatIf(let suppositions, let before, let after):
            let gain = after - before
            let change = gain >= 0 ? "\(signUps(gain)) lebih banyak" : "\(signUps(-gain)) lebih sedikit"
            return
                "Seandainya \(list(suppositions)): perkiraan \(signUps(after)) pendaftaran, \(change) dari sekarang (\(signUps(before)))."
        case .whatIfSame(let suppositions): return "Seandainya \(list(suppositions)): rencana tetap sama."
        case .whatIfLost(let events): return "Acara yang tidak dapat berlangsung: \(events.joined(separator: ", "))."
        case .whatIfMissed(let supposition, let planned):
            return
                "Itu pun belum: \(supposition.text(in: .indonesian)); paling banyak ditemukan \(number.integer(planned))."
        case .change(let kind, let site, let start, let team, let expected, let cause):
            let verb = kind == .dropped ? "Hilang" : kind == .added ? "Bertambah" : "Bergeser"
            let why = cause.map { "; \($0.text(in: .indonesian))" } ?? ""
            return
                "\(verb): \(site), \(date.short(start.day)) \(date.time(start)), \(team) (perkiraan \(signUps(expected)))\(why)"
        case .moreChanges(let more): return "… dan \(number.integer(more)) lagi."
        case .offWithoutTeam: return "--libur mengatakan kapan tim berhalangan; sebut timnya dengan --tim."
        case .nothingSupposed: return "Tidak ada pengandaian: sebut --libur, --tambah-tim, --kuota, atau --tutup."
        case .unreadableQuota(let text): return "--kuota: '\(text)' bukan kuota."
        case .setByHand(let event): return "Acara \(event) dijadwalkan dengan tangan; tidak dipilih rencana mana pun."
        case .hintWhyNot(let site): return "Pandangan rencana atas lokasinya: rencana mengapa-tidak \(site)"
        case .why(let visit, let site, let start, let team, let expected):
            return
                "\(visit): \(site), \(date.short(start.day)) \(date.time(start)), \(team): perkiraan \(signUps(expected)) pendaftaran."
        case .whyPotential(let left, let recorded):
            return left == recorded
                ? "Potensi: \(number.integer(left)) pekerja."
                : "Potensi: \(number.integer(left)) dari \(number.integer(recorded)) pekerja tercatat; selebihnya sudah mendaftar."
        case .whyTurnout(let mean, let successes, let trials, let common, let ecosystem):
            let seen =
                trials > 0
                ? "\(number.integer(successes)) dari \(number.integer(trials)) yang dapat datang, ditarik ke \(number.percent(common, digits: 1)) milik \(ecosystem)"
                : "belum pernah dikunjungi, jadi milik \(ecosystem)"
            return "Kehadiran: \(number.percent(mean, digits: 1)) (\(seen))."
        case .whyRate(let mean, let successes, let trials, let common, let ecosystem):
            let seen =
                trials > 0
                ? "\(number.integer(successes)) dari \(number.integer(trials)) yang datang mendaftar, ditarik ke \(number.percent(common, digits: 1)) milik \(ecosystem)"
                : "belum pernah dikunjungi, jadi milik \(ecosystem)"
            return "Konversi: \(number.percent(mean, digits: 1)) (\(seen))."
        case .whyRecency(let recency, let days):
            guard let days else { return "Pemulihan: 100% (belum pernah dikunjungi)." }
            return
                "Pemulihan: \(number.percent(recency, digits: 0)) (kunjungan lain berjarak \(number.integer(days)) hari)."
        case .whyDrawn(let turnout, let rate, let drawn):
            return
                "Hasil undian rencana ini: kehadiran \(number.percent(turnout, digits: 1)), konversi \(number.percent(rate, digits: 1)), jadi \(signUps(drawn)) pendaftaran."
        case .whyToLearn:
            return "Kunjungan ini untuk belajar: lokasi lain lebih menjanjikan, tetapi lokasi ini belum cukup dikenal."
        case .whyPinned: return "Kunjungan ini tersemat."
        case .whyTravel(let minutes): return "Biayanya \(number.integer(minutes)) menit perjalanan."
        case .whyRunnerUp(let site, let expected, let drawn, let start, let travel):
            let luck = drawn.map { ", hasil undian \(signUps($0))" } ?? ""
            return
                "Terbaik berikutnya di tempatnya: \(site) pukul \(date.time(start)) (perkiraan \(signUps(expected))\(luck), \(number.integer(travel)) menit perjalanan)."
        case .whyNoRunnerUp: return "Tidak ada lokasi lain yang dapat mengambil tempatnya."
        case .groundChanged(let plan, let entries):
            return
                "\(number.integer(entries)) entri mengubah dasarnya sejak \(plan) dibuat: dijelaskan menurut yang diketahui hari ini."
        case .compared(let one, let other, let before, let after):
            let gain = after - before
            let change = gain >= 0 ? "\(signUps(gain)) lebih banyak" : "\(signUps(-gain)) lebih sedikit"
            return
                "\(other) diperkirakan membawa \(signUps(after)) pendaftaran, \(change) dari \(one) (\(signUps(before)))."
        case .comparedSame(let one, let other): return "\(one) dan \(other) berisi kunjungan yang sama."
        case .changes(let moved, let added, let dropped):
            return
                "\(number.integer(dropped)) kunjungan hilang, \(number.integer(added)) bertambah, \(number.integer(moved)) bergeser."
        case .causeRevalued(let from, let to):
            return "perkiraan pendaftaran berubah dari \(signUps(from)) ke \(signUps(to))"
        case .causeOtherTeam(let from, let to): return "\(to) yang pergi, bukan \(from)"
        case .causeOtherTime: return "waktu lain lebih pas dengan rute"
        case .causeRetired: return "lokasi tidak dipakai lagi"
        case .causeTakenBy(let site, let expected): return "tempatnya diambil \(site) (perkiraan \(signUps(expected)))"
        case .causeTakes(let site, let expected): return "mengganti \(site) (perkiraan \(signUps(expected)))"
        case .causeFreeTime: return "ada waktu untuknya"
        case .causeNoRoom: return "tidak ada tempat untuknya di rute"
        }
    }
}
