import Outreach

extension PlanPhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func signUps(_ amount: Double) -> String { number.decimal(amount, digits: 1) }
        switch self {
        case .title(let plan, let week, let weeks): return "Rencana \(plan) - \(date.title(week, weeks: weeks))"
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
        case .gaveUp(let events):
            return "Bila diterima, \(events.joined(separator: ", ")) dibatalkan karena dilepas oleh rencana ini."
        case .unkept(let visits):
            return "Kunjungan tersemat yang tidak mungkin lagi: \(visits.joined(separator: ", "))."
        case .made(let plan, let week, let weeks):
            return "Rencana \(plan) dibuat untuk \(date.title(week, weeks: weeks))."
        case .pinned(let visit, let site):
            return "Kunjungan \(visit) (\(site)) tetap bila minggu-minggu ini direncanakan ulang."
        case .freed(let visit, let site): return "Kunjungan \(visit) (\(site)) bebas lagi."
        case .notPinnable(let visit): return "Kunjungan \(visit) sudah menjadi acara dan tetap sebagai acara."
        }
    }
}
