import Outreach

/// What is said of imports on their way.
package enum ImportPhrase: Hashable, Sendable {
    /// Rows read so far and whole seconds that are left, where they can be told.
    case progress(rows: Int, secondsLeft: Int?)
    case interrupted(file: String)
    /// How to say what the headings of a file are that mean nothing here.
    case hintMapping(NounKind, headings: [String])
    /// A mapping is for the files of another noun.
    case otherMapping(String, for: Mapping.Target)
}

extension ImportPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat) -> String {
        switch self {
        case .progress(let rows, let left):
            "\(number.integer(rows)) rows read" + (left.map { ", \(number.integer($0)) s left" } ?? "")
        case .interrupted(let file): "Stopped; nothing of \(file) was taken."
        case .hintMapping(let noun, let headings):
            "These headings mean nothing here: \(headings.joined(separator: ", ")). Say once what they are, with our columns: mapping add --id NAME --for \(noun.rawValue) --columns \"\(headings.prefix(3).map { "\($0)=COLUMN" }.joined(separator: "; "))\"; then import with --mapping NAME."
        case .otherMapping(let name, let target): "Mapping \(name) is for files of another kind: \(target.rawValue)."
        }
    }

    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat) -> String {
        switch self {
        case .progress(let rows, let left):
            "\(number.integer(rows)) baris dibaca" + (left.map { ", \(number.integer($0)) detik lagi" } ?? "")
        case .interrupted(let file): "Dihentikan; tidak ada dari \(file) yang diambil."
        case .hintMapping(let noun, let headings):
            "Judul kolom ini tidak dikenal: \(headings.joined(separator: ", ")). Sebutkan sekali saja artinya dengan kolom kita: pemetaan tambah --kode NAMA --untuk \(noun.perintah) --kolom \"\(headings.prefix(3).map { "\($0)=KOLOM" }.joined(separator: "; "))\"; lalu impor dengan --pemetaan NAMA."
        case .otherMapping(let name, let target): "Pemetaan \(name) untuk jenis berkas lain: \(target.alias)."
        }
    }
}
