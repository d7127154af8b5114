import Outreach

extension ProtectionPhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func count(_ value: Int) -> String { number.integer(value) }
        switch self {
        case .number(let problem): return ProtectionPhrase.indonesian(problem)
        case .numberRefused(let problem): return ProtectionPhrase.indonesian(problem).capitalizedFirst + "."
        case .askNumber: return "NIK (tidak ditampilkan): "
        case .noInput: return "Tidak ada yang dapat ditanya: --tanpa-tanya disebut."
        case .inputEnded: return "Tidak ada yang diketik."
        case .unknownProvince: return "Dua angka pertama bukan provinsi yang dikenal di sini; lihat lagi kartunya."
        case .underage(let age):
            return "Menurut NIK orang ini \(age) tahun: data anak memerlukan persetujuan orang tua."
        case .underageRows(let rows):
            return "Menurut NIK \(count(rows)) orang di bawah 18 tahun: datanya memerlukan persetujuan orang tua."
        case .numberKnown(let person, let name): return "NIK itu sudah dikenal: \(person) \(name)."
        case .numberOfOther(let person, let name): return "NIK itu milik \(person) (\(name)); tidak ada yang berubah."
        case .otherNumber(let person): return "\(person) mempunyai NIK lain; tidak ada yang berubah."
        case .twoNumbers(let one, let other): return "NIK \(one) dan \(other) berbeda: keduanya dua orang."
        case .numberSealed: return "NIK disimpan tersegel."
        case .noNumber(let person): return "NIK \(person) tidak disimpan."
        case .numberUnreadable(let person): return "NIK \(person) tidak dapat dibuka dengan kunci di sini."
        case .hintMeant(let person): return "Bila memang orang itu: --orang \(person)"
        case .hintNamesake:
            return "Orang senama ditambahkan dahulu: orang tambah --nama NAMA, lalu disebut dengan --orang."
        case .keyMade(let key): return "Kunci \(key) dibuat untuk NIK; hanya ada di komputer ini."
        case .hintRecovery: return "Catat untuk brankas kantor: kunci tampilkan-pemulihan --ya"
        case .keyNone: return "Kampanye ini belum punya kunci; NIK pertama membuatnya."
        case .keyMissing(let key):
            return "NIK kampanye ini disegel dengan kunci \(key), yang tidak ada di komputer ini."
        case .hintKeyImport: return "Ambil dari lembar pemulihan: kunci impor"
        case .keyUnreadable(let path): return "Kunci di \(path) tidak dapat dibaca."
        case .keyExposed(let path): return "Kunci di \(path) dapat dibaca orang lain; kunci itu tidak dipakai."
        case .hintKeyMode(let path): return "Jadikan milik Anda saja: chmod 600 \(path)"
        case .keyMalformed(let path): return "\(path) bukan berkas kunci tulisan program ini; berkas itu dibiarkan."
        case .keyUnwritable(let path): return "Kunci tidak dapat ditulis ke \(path)."
        case .keyBeside(let path):
            return "Kunci akan berada di samping berkas kampanye, di \(path); simpan kampanye di folder lain."
        case .askRecovery: return "Kunci akan tampil di layar: siapa memilikinya dapat membaca semua NIK."
        case .recoveryAdvice(let key):
            return "Kunci \(key): cetak atau tulis, simpan di brankas kantor, lalu bersihkan layar."
        case .askKey: return "Kelompok huruf di lembar pemulihan (tidak ditampilkan): "
        case .keyImported(let key, let opens):
            return "Kunci \(key) kini ada di komputer ini; membuka \(count(opens)) NIK."
        case .keyOfOther(let key, let own): return "\(key) adalah kunci kampanye lain; milik kampanye ini \(own)."
        case .codeGroups(let found): return "Kunci terdiri dari 13 kelompok berisi lima tanda; ini \(count(found))."
        case .codeGroup(let group): return "Kelompok \(group) tidak seperti yang dicetak; lihat lagi."
        case .codeContent: return "Kelompoknya cocok, tetapi bukan kunci."
        case .keyRotated(let key, let numbers): return "Kunci \(key) dipakai; \(count(numbers)) NIK disegel ulang."
        case .keyForgotten(let keys): return "\(count(keys)) kunci lama dilupakan."
        case .keyKept: return "Kunci lama disimpan di komputer ini sampai: kunci ganti --lupakan-lama"
        case .keysLacking(let numbers):
            return "\(count(numbers)) NIK tidak dapat dibuka di sini; tidak ada yang berubah."
        case .askRotate(let numbers): return "\(count(numbers)) NIK akan disegel dengan kunci baru."
        case .askErase(let person, let name, let records, let lists, let signUps):
            return
                "\(person) (\(name)) akan dihapus selamanya: \(count(records)) catatan. Tetap ada tanpa nama: \(count(lists)) baris daftar hadir, \(count(signUps)) pendaftaran."
        case .erased(let person, let records): return "\(person) dihapus: \(count(records)) catatan."
        case .erasedAlready(let person, let day): return "\(person) sudah dihapus pada \(date.short(day))."
        case .isErased(let person): return "\(person) sudah dihapus; tidak ada yang dapat ditambahkan padanya."
        case .backupsHold: return "Cadangan, salinan, dan ekspor lama masih memuat datanya: hapus atau buat lagi."
        case .clearBusy:
            return
                "Berkas sedang dibuka program lain, sehingga mungkin ada sisa di dalamnya; tutup program itu dan ketik lagi: orang hapus"
        case .lasting(let entry): return "\(entry) dimaksudkan tetap dan tidak dapat diurungkan."
        case .erasedSince(let entry):
            return "\(entry) hanya mengubah orang yang sudah dihapus; tidak ada yang dikembalikan."
        case .hintYes: return "Bila memang itu maksudnya: --ya"
        case .notConfirmed: return "Tidak ada yang berubah."
        case .nobody: return "(dihapus)"
        case .unrecorded: return "Pembacaan data pribadi ini tidak dapat dicatat: berkas tidak dapat ditulis."
        case .unrecordable: return "Ini hanya dilakukan bila dapat dicatat, dan berkas tidak dapat ditulis."
        case .auditNone: return "Tidak ada pembacaan data pribadi yang tercatat."
        case .auditSound(let entries):
            return "Catatan jejak utuh: \(count(entries)) entri. Catat mata rantainya di tempat lain."
        case .auditBroken(let entry): return "Catatan jejak diubah pada \(entry)."
        case .looked(let kind, let noun): return ProtectionPhrase.indonesianLook(kind, noun)
        case .reasonNeeded: return "Sebut sebabnya: --alasan TEKS"
        case .due(.keepUntil(let day)): return "disimpan sampai \(date.short(day))"
        case .due(.withdrawn(let day)): return "persetujuan dicabut pada \(date.short(day))"
        case .due(.retention(let last, let months)):
            return "tidak ada apa-apa sejak \(date.short(last)), disimpan \(count(months)) bulan"
        case .purgeNone: return "Tidak ada data yang sudah waktunya dihapus."
        case .wouldPurge(let people): return "\(count(people)) orang akan dihapus."
        case .purged(let people): return "\(count(people)) orang dihapus."
        case .askPurge(let people): return "\(count(people)) orang akan dihapus selamanya."
        case .dueNeeded: return "Sebut data siapa yang dihapus: --jatuh-tempo"
        case .dossierTitle(let person, let name): return "Semua yang disimpan tentang \(person) \(name)"
        case .dossierWritten(let path): return "Semua yang disimpan ditulis ke \(path)."
        case .entry("person.erase", let record, _, let reason): return "orang \(record) dihapus (\(reason))"
        case .entry("person.purge", _, let people, _): return "\(people) orang yang datanya jatuh tempo dihapus"
        case .entry("key.rotate", let record, let numbers, _):
            return "\(numbers) NIK disegel ulang dengan kunci \(record)"
        case .entry(_, let record, _, _): return "kunci \(record) dibuat untuk NIK"
        }
    }

    private static func indonesian(_ problem: IdentityNumber.Problem) -> String {
        switch problem {
        case .length(let count): "NIK terdiri dari 16 angka, ini \(count)"
        case .character(let position): "tanda ke-\(position) NIK bukan angka"
        case .day: "angka ke-7 dan ke-8 NIK bukan tanggal (01-31, perempuan 41-71)"
        case .month: "angka ke-9 dan ke-10 NIK bukan bulan"
        case .date: "angka ke-7 sampai ke-12 NIK bukan tanggal yang pernah ada"
        case .serial: "empat angka terakhir NIK tidak pernah 0000"
        case .masked: "NIK tersamar; tulis lengkap atau kosongkan"
        case .misplaced: "NIK tidak boleh ada di sini; NIK ditanyakan dengan --tanya-nik"
        }
    }

    private static func indonesianLook(_ kind: String, _ noun: NounKind) -> String {
        switch kind {
        case "list": "daftar \(noun.indonesian) dibaca"
        case "show": "\(noun.indonesian) dilihat"
        case "find": "pencarian orang"
        case "export": "\(noun.indonesian) diekspor"
        case "dossier": "semua tentang seseorang diserahkan"
        case "reveal": "NIK ditampilkan"
        default: "kunci ditampilkan untuk dicetak"
        }
    }
}
