import Outreach

/// What is said of a session itself.
package enum SessionPhrase: Hashable, Sendable {
    case onlyInSession, practiceFromShell
    case transcriptWritten(Int, String)
    case practising, practiceOver
    /// The head of the configuration file, what each thing in it is for by its name, and what is said of it.
    case configuration, preference(String), asUsual, preferenceSet(String, String)
    case configurationAt(String), configurationKept(String), configurationDefect(String, line: Int, String)
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
    /// What is said of showing something again and again.
    case watchNeedsTimes, watchesOnly, watched(Int)
    /// The guided tour: what a step is about by its name, which one it is, and how it goes on.
    case tourFromShell, tourStep(TourPhrase, Int, of: Int), touring, tourOver, noSample(String)
    /// What was found in the configuration file, with how many defects.
    case configurationSound, configurationDefects(Int), configurationMissing(String), favouriteIsCommand(String)

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
        case (.configuration, .english):
            "What sosialisasi does each time unless it is told otherwise. Written by 'set --save'; lines may be changed by hand."
        case (.configuration, .indonesian):
            "Yang dilakukan sosialisasi setiap kali bila tidak diminta lain. Ditulis oleh 'atur --simpan'; boleh diubah dengan tangan."
        case (.preference(let name), .english):
            switch name {
            case "language": "Language of texts"
            case "format": "How data are printed"
            case "color": "When colours are used"
            case "actor": "Who makes the changes"
            case "file": "The campaign file where none is named"
            case "pager": "Whether what is taller than the screen is shown page by page"
            case "timing": "Whether the time of each command is told; else of those of a second and more"
            default: "A short name for a line of your own: favourite.NAME = COMMAND"
            }
        case (.preference(let name), .indonesian):
            switch name {
            case "language": "Bahasa teks"
            case "format": "Bentuk data yang dicetak"
            case "color": "Kapan warna dipakai"
            case "actor": "Siapa yang mengubah"
            case "file": "Berkas kampanye bila tidak disebut"
            case "pager": "Apakah yang lebih tinggi dari layar ditampilkan per halaman"
            case "timing": "Apakah waktu tiap perintah disebut; jika tidak, yang sedetik atau lebih"
            default: "Nama pendek untuk baris Anda sendiri: favourite.NAMA = PERINTAH"
            }
        case (.asUsual, .english): "as usual"
        case (.asUsual, .indonesian): "seperti biasa"
        case (.preferenceSet(let name, let value), .english):
            value.isEmpty ? "\(name) is as usual again." : "\(name) is \(value) from here on; keep it with: set --save"
        case (.preferenceSet(let name, let value), .indonesian):
            value.isEmpty
                ? "\(name) kembali seperti biasa." : "\(name) kini \(value); simpan dengan: atur --simpan"
        case (.configurationAt(let path), .english): "Kept in \(path) with: set --save"
        case (.configurationAt(let path), .indonesian): "Disimpan di \(path) dengan: atur --simpan"
        case (.configurationKept(let path), .english): "Kept in \(path)."
        case (.configurationKept(let path), .indonesian): "Disimpan di \(path)."
        case (.configurationDefect(let path, let line, let text), .english):
            "\(path):\(line): '\(text)' was passed over; 'set' lists what can stand there."
        case (.configurationDefect(let path, let line, let text), .indonesian):
            "\(path):\(line): '\(text)' dilewati; 'atur' menampilkan yang bisa ditulis di sana."
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
        case (.watchNeedsTimes, .english): "Off a terminal it has to be said how often: --times N."
        case (.watchNeedsTimes, .indonesian): "Di luar terminal sebutkan berapa kali: --kali N."
        case (.watchesOnly, .english): "Only what looks can be watched: a report, today, week, map, history, or a list."
        case (.watchesOnly, .indonesian):
            "Yang bisa dipantau hanya yang melihat: laporan, hari-ini, minggu, peta, riwayat, atau daftar."
        case (.watched(let times), .english): "Shown \(number.integer(times)) \(times == 1 ? "time" : "times")."
        case (.watched(let times), .indonesian): "Ditampilkan \(number.integer(times)) kali."
        case (.tourFromShell, .english): "The tour begins at a terminal: sosialisasi tour"
        case (.tourFromShell, .indonesian): "Tur dimulai di terminal: sosialisasi tur"
        case (.tourStep(let about, let step, let all), _): "\n[\(step)/\(all)] \(about.about.text(in: language))"
        case (.touring, .english):
            "A tour on a sample campaign of invented people, which goes when you leave. Enter runs what is shown; anything else can be typed too; quit ends it."
        case (.touring, .indonesian):
            "Tur dengan kampanye contoh berisi orang rekaan, yang dihapus saat Anda keluar. Enter menjalankan yang ditampilkan; perintah lain juga boleh; keluar mengakhiri."
        case (.tourOver, .english):
            "\nThat was the tour. Go on trying as long as you like; begin your own campaign with: sosialisasi --file FILE init --branch NAME"
        case (.tourOver, .indonesian):
            "\nTur selesai. Silakan terus mencoba; mulai kampanye sendiri dengan: sosialisasi --berkas BERKAS init --cabang NAMA"
        case (.noSample(let path), .english):
            "There is no sample campaign in \(path). Name its folder: sosialisasi tour FOLDER"
        case (.noSample(let path), .indonesian):
            "Tidak ada kampanye contoh di \(path). Sebutkan foldernya: sosialisasi tur FOLDER"
        case (.configurationSound, .english): "Nothing is wrong with it."
        case (.configurationSound, .indonesian): "Tidak ada yang salah."
        case (.configurationDefects(let count), .english):
            "\(number.integer(count)) \(count == 1 ? "thing" : "things") to mend."
        case (.configurationDefects(let count), .indonesian): "\(number.integer(count)) hal perlu diperbaiki."
        case (.configurationMissing(let path), .english): "There is no \(path); everything is as usual."
        case (.configurationMissing(let path), .indonesian): "\(path) tidak ada; semua seperti biasa."
        case (.favouriteIsCommand(let name), .english): "There is a command \(name), which comes first."
        case (.favouriteIsCommand(let name), .indonesian): "Ada perintah \(name), yang didahulukan."
        case (.took(let seconds), .english): "That took \(number.decimal(seconds, digits: 1)) s."
        case (.took(let seconds), .indonesian): "Selesai dalam \(number.decimal(seconds, digits: 1)) detik."
        }
    }
}
