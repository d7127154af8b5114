import Outreach

extension BundlePhrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        func entries(_ count: Int) -> String { "\(number.integer(count)) entri" }
        func counted(_ counts: [NounKind: Int]) -> String {
            counts.counted { "\(number.integer($1)) \($0.indonesian)" }
        }
        switch self {
        case .written(let path, let count, let bytes):
            return
                "Bundel ditulis: \(path) (\(entries(count)), \(number.size(bytes))). Perangkat lain mengambilnya dengan: bundel gabung"
        case .writtenFor(let path, let device, let count, let bytes):
            return "Bundel untuk perangkat \(device) ditulis: \(path) (\(entries(count)), \(number.size(bytes)))."
        case .holdsNames: return "Isinya nama dan nomor HP: serahkan hanya kepada rekan, lalu hapus."
        case .told(let path, let branch, let device, let actor, let day, let count):
            return
                "\(path) adalah bundel utuh kampanye \(branch): \(entries(count)), dibuat \(actor)\(device.map { " di perangkat \($0)" } ?? "") pada \(date.short(day))."
        case .merged(let count, let held):
            return "\(entries(count)) masuk\(held > 0 ? ", \(number.integer(held)) sudah ada" : "")."
        case .nothingNew(let held): return "Tidak ada yang baru: \(entries(held)) semuanya sudah ada."
        case .opened(let branch, let path, let count):
            return "Kampanye \(branch) dibuka di \(path): \(entries(count))."
        case .created(let counts): return "Baru: \(counted(counts))."
        case .changed(let counts): return "Berubah: \(counted(counts))."
        case .listed(let counts): return "Tercatat: \(counted(counts))."
        case .letter(let before, let after, let isOwn):
            return
                "\(isOwn ? "Perangkat ini" : "Satu perangkat") semula \(before), kini \(after): perangkat lain memakai huruf yang sama."
        case .clashes(let event): return "Acara \(event) kini bentrok:"
        case .waiting(let count):
            return
                "\(number.integer(count)) hal dicatat berbeda di dua perangkat; keduanya disimpan. Lihat: bundel selisih"
        case .newPeople: return "Ada orang baru; cari catatan ganda dengan: orang ganda"
        case .writing: return "menulis"
        case .reading: return "menggabung"
        case .subject(let noun, let record, let name, let field):
            let named = name.isEmpty || name == record ? record : "\(record) \(name)"
            return "\(noun.indonesian) \(named)" + (field.map { ": \(spaced(noun.alias(ofField: $0)))" } ?? "")
        case .field(let noun, let name): return spaced(noun.alias(ofField: name))
        case .removed: return "dihilangkan"
        case .noConflicts: return "Tidak ada yang dicatat berbeda di dua perangkat, atau semuanya sudah diputuskan."
        case .decided(let what, let device):
            return "Diputuskan: \(what.text(in: .indonesian)) menurut perangkat \(device)."
        case .hintDecide(let index, let device):
            return "Pilih satu sisi: bundel putuskan \(index) --ambil \(device); atau ubah catatannya seperti biasa."
        case .hintConflicts: return "Lihat nomornya dengan: bundel selisih"
        case .foreign(let path): return "\(path) bukan bundel Sosialisasi."
        case .broken(let path):
            return "\(path) terpotong atau berubah di jalan: sidiknya tidak cocok. Tidak ada yang diambil."
        case .malformed(let path, let line):
            return "\(path), baris \(line): isinya bukan isi bundel. Tidak ada yang diambil."
        case .newer(let path, let version):
            return "\(path) dibuat oleh Sosialisasi yang lebih baru (\(version)). Perbarui perangkat ini dahulu."
        case .otherCampaign(let path, let branch, let own):
            return
                branch == own
                ? "\(path) milik kampanye lain dari \(branch). Perangkat berbagi kampanye dengan: bundel buka"
                : "\(path) milik kampanye \(branch); yang ini milik \(own). Tidak ada yang diambil."
        case .gap(let device, let from, let to):
            let lacking = from == to ? "Entri \(device)\(from)" : "Entri \(device)\(from) sampai \(device)\(to)"
            return
                "\(lacking) harus masuk lebih dahulu, tetapi tidak ada di sini maupun di bundel ini. Tidak ada yang diambil."
        case .forked(let entry):
            return
                "Entri \(entry) di sini lain isinya: sebuah salinan berkas diteruskan sebagai perangkat yang sama. Tidak ada yang diambil."
        case .unverified(let path, let entry):
            return "\(path): entri \(entry) tidak seperti saat ditulis. Tidak ada yang diambil."
        case .incomplete(let path): return "\(path) tidak mulai dari entri pertama kampanye."
        case .unknownDevice(let letter, let known):
            return "Tidak ada perangkat '\(letter)' di sini. Yang dikenal: \(known.joined(separator: ", "))."
        case .targetTaken(let path):
            return "\(path) sudah ada dan bukan bundel kampanye ini; berkas itu dibiarkan apa adanya."
        case .noConflict(let index): return "Tidak ada selisih nomor \(index)."
        case .noSide(let letter, let known):
            return "Perangkat '\(letter)' tidak mencatat apa pun di situ. Sisinya: \(known.joined(separator: ", "))."
        case .hintSendAgain: return "Kirim atau salin lagi, sebagai berkas dan bukan sebagai teks."
        case .hintWhole: return "Buat bundel utuh di perangkat lain, tanpa --untuk: bundel buat BERKAS"
        }
    }
}
