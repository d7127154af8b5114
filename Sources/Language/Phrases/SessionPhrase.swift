import Outreach

/// What is said of a session itself.
package enum SessionPhrase: Hashable, Sendable {
    case onlyInSession, practiceFromShell
    case transcriptWritten(Int, String)
    case practising, practiceOver
    /// Commands that speak of a phrase follow.
    case helpFound(String)
    /// A command was stopped.
    case interrupted
    /// Lines that were entered together and not run since one before them failed.
    case linesDropped(Int)
    /// What stands before what is searched for in the history, and what is said where no line fits.
    case search, notFound
    /// How long the last command took, in seconds.
    case took(Double)

    /// In that language.
    package func text(in language: DisplayLanguage) -> String {
        let number = NumberFormat(language)
        return switch (self, language) {
        case (.onlyInSession, .english): "This is for a session: start the program without a command."
        case (.onlyInSession, .indonesian): "Ini untuk sesi: jalankan program tanpa perintah."
        case (.practiceFromShell, .english):
            "Practice begins at a terminal: sosialisasi --file FILE practice"
        case (.practiceFromShell, .indonesian):
            "Latihan dimulai di terminal: sosialisasi --berkas BERKAS latihan"
        case (.transcriptWritten(let lines, let path), .english):
            "\(number.integer(lines)) \(lines == 1 ? "line" : "lines") with replies written to \(path); run them again with: run \(path)"
        case (.transcriptWritten(let lines, let path), .indonesian):
            "\(number.integer(lines)) baris beserta jawabannya ditulis ke \(path); jalankan lagi dengan: jalankan \(path)"
        case (.practising, .english):
            "A copy to practise on: nothing of it reaches the campaign, and it goes when you leave."
        case (.practising, .indonesian):
            "Salinan untuk latihan: tidak ada yang sampai ke kampanye, dan salinan dihapus saat Anda keluar."
        case (.practiceOver, .english): "The copy is gone; the campaign is as it was."
        case (.practiceOver, .indonesian): "Salinan sudah dihapus; kampanye tetap seperti semula."
        case (.helpFound(let phrase), .english): "Commands that speak of \(phrase)"
        case (.helpFound(let phrase), .indonesian): "Perintah tentang \(phrase)"
        case (.interrupted, .english): "Stopped; nothing was changed."
        case (.interrupted, .indonesian): "Dihentikan; tidak ada yang berubah."
        case (.linesDropped(let lines), .english):
            "\(number.integer(lines)) \(lines == 1 ? "line" : "lines") after it \(lines == 1 ? "was" : "were") not run."
        case (.linesDropped(let lines), .indonesian): "\(number.integer(lines)) baris sesudahnya tidak dijalankan."
        case (.search, .english): "search"
        case (.search, .indonesian): "cari"
        case (.notFound, .english): "not found"
        case (.notFound, .indonesian): "tidak ada"
        case (.took(let seconds), .english): "That took \(number.decimal(seconds, digits: 1)) s."
        case (.took(let seconds), .indonesian): "Selesai dalam \(number.decimal(seconds, digits: 1)) detik."
        }
    }
}
