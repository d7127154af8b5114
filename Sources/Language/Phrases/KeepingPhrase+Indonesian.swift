import Outreach

extension KeepingPhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func entries(_ count: Int) -> String { "\(number.integer(count)) entri" }
        func findings(_ count: Int) -> String { "\(number.integer(count)) temuan" }
        switch self {
        case .written(let path, let bytes, let count, let last, let day):
            return
                "Cadangan ditulis dan diperiksa: \(path) (\(number.size(bytes)), \(entries(count)), terakhir \(last) pada \(date.short(day)))."
        case .replaced: return "Cadangan lama kampanye ini digantikannya."
        case .sound(let path, let count, let last, let day):
            return "\(path) utuh: \(entries(count)), terakhir \(last) pada \(date.short(day))."
        case .bad(let path, let count): return "\(path) tidak utuh: \(findings(count)). Jangan diandalkan."
        case .unsettled(let path):
            return "Di samping \(path) ada log SQLite: berkas itu sedang dipakai, atau disalin selagi dipakai."
        case .unsound(let path, let count):
            return "\(path) tidak utuh (\(findings(count))); tidak ada yang ditulis."
        case .targetTaken(let path):
            return "\(path) sudah ada dan bukan cadangan lama kampanye ini; berkas itu dibiarkan apa adanya."
        case .targetIsCampaign(let path): return "\(path) adalah berkas kampanye itu sendiri."
        case .reminder(let count):
            return "Cadangan terakhir kampanye ini berumur \(number.integer(count)) hari. Buat lagi: cadangan"
        case .neverBackedUp(let count):
            return
                "Kampanye ini berumur \(number.integer(count)) hari dan belum pernah dicadangkan di sini. Buat cadangan: cadangan"
        case .hintOtherTarget: return "Sebut berkas atau folder lain."
        case .hintUnsettled(let path):
            return "Buat cadangannya dengan: sosialisasi --berkas \(path) cadangan"
        case .restored(let path, let count, let last, let day):
            return "Dipulihkan dari \(path): \(entries(count)), terakhir \(last) pada \(date.short(day))."
        case .kept(let path): return "Berkas sebelumnya disimpan di \(path)."
        case .losesEntries(let count, let last, let day):
            return
                "\(entries(count)) di berkas kampanye tidak ada di salinan itu, terakhir \(last) pada \(date.short(day)); tidak ada yang berubah."
        case .losesEntry(let entry, let what): return "\(entry) \(what.indonesian(number, date))"
        case .liveUnreadable(let path, let why):
            return "Tidak dapat dipastikan apakah salinan itu dari \(path). \(why.indonesian(number, date))"
        case .otherCampaign(let path, let branch, let own):
            return "\(path) adalah kampanye lain, milik \(branch); yang ini milik \(own). Tidak ada yang berubah."
        case .inUse(let path):
            return "\(path) sedang dibuka program lain, mungkin sebuah sesi; akhiri dahulu. Tidak ada yang berubah."
        case .hintConfirm:
            return "Bila memang itu maksudnya: pulihkan BERKAS --ya. Berkas yang sekarang tetap disimpan."
        case .hintRestore: return "Pulihkan dari cadangan dengan: pulihkan BERKAS"
        case .hintOwnFile: return "Pulihkan ke berkas tersendiri: sosialisasi --berkas LAIN pulihkan BERKAS"
        case .well(let count, let records, let facts):
            return "Semua beres: \(entries(count)), \(number.integer(records)) catatan, \(number.integer(facts)) fakta."
        case .found(let count): return "\(findings(count))."
        case .repaired(let count): return "\(findings(count)) diperbaiki dari log."
        case .notRepaired(let count): return "\(findings(count)) tidak dapat diperbaiki."
        case .logLeftAlone:
            return "Log itu sendiri tidak cocok. Log tidak pernah diubah, dan hanya indeks yang dibangun ulang."
        case .copyKept(let path): return "Berkas sebelum perbaikan disimpan di \(path)."
        case .hintCheck: return "Lihat apa yang salah dengan: periksa"
        case .looking: return "memeriksa"
        case .copying: return "mencadangkan"
        case .place(.database): return "basis data"
        case .place(.table(let table)): return "tabel \(table)"
        case .place(.entry(let entry)): return "entri \(entry)"
        case .place(.record(let noun, let id)): return "\(noun.indonesian) \(id)"
        case .place(.fact(let noun, let fact)): return "\(noun.indonesian) \(fact)"
        case .finding(let place, let what):
            return "\(KeepingPhrase.place(place).indonesian(number, date)): \(what.indonesian(number, date))"
        case .damage(let detail): return "rusak: \(detail)"
        case .stray(let target): return "menunjuk \(target) yang tidak ada"
        case .gap: return "entri sebelumnya tidak ada"
        case .chain: return "entri itu, atau yang sebelumnya, telah diubah"
        case .payload: return "isinya telah diubah"
        case .facts: return "jumlah faktanya lain"
        case .undone: return "tanda urungnya tidak sesuai log"
        case .sums: return "jumlah yang disimpan untuk laporan konversi tidak sesuai daftar hadir dan pendaftaran"
        case .superseded: return "tanda koreksinya tidak sesuai log"
        case .unlogged: return "tidak dikenal di log"
        case .missing: return "hanya ada di log"
        case .version(let held, let logged): return "versi \(held), \(logged) di log"
        case .field(let name, let held): return "\(name) berisi '\(held)', tidak sesuai log"
        case .shares: return "bagian tim-timnya tidak berjumlah 1000"
        case .ineligible(let person): return "\(person) mendaftar di sana, padahal menurut daftar hadir sudah peserta"
        case .unlisted(let person): return "\(person) mendaftar di sana tetapi tidak ada di daftar hadir"
        case .adviceRepair: return "periksa --perbaiki"
        case .adviceRestore: return "pulihkan BERKAS"
        case .adviceEvent(let event): return "acara lihat \(event)"
        case .adviceEligible(let person, let event):
            return "hadir catat \(event) --orang \(person) --peserta tidak"
        case .adviceAttend(let person, let event): return "hadir catat \(event) --orang \(person)"
        }
    }
}
