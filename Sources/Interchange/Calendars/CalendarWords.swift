import ICalendar
import Outreach

extension ICalendar.Defect {
    /// What is wrong, in words, and where the standard says so.
    package var finding: CalendarFinding {
        CalendarFinding(
            line: line, severity: isLoss ? .error : .warning, section: kind.section,
            what: count > 1
                ? Word(
                    "\(kind.word.english) (\(count) times)", "\(kind.word.indonesian) (\(count) kali)")
                : kind.word)
    }
}

extension Breach {
    /// What is wrong, in words, and where the standard says so.
    package var finding: CalendarFinding {
        CalendarFinding(line: line, severity: severity, section: section, what: kind.word)
    }
}

/// One thing that is wrong with an iCalendar file.
package struct CalendarFinding: Hashable, Sendable {
    /// The line of the file, from 1.
    package let line: Int
    package let severity: Breach.Severity
    /// As `RFC 5545 3.8.2.2`.
    package let section: String
    package let what: Word
}

extension ICalendar.Defect.Kind {
    fileprivate var section: String {
        switch self {
        case .form(.byteOrderMark), .utf16, .notUTF8: "RFC 5545 3.1.4"
        case .form, .controlCharacter, .unreadableLine, .missingColon, .nonStandardName, .straySpaces, .tooLarge:
            "RFC 5545 3.1"
        case .parameterOfStructure, .propertyOutside, .unclosedComponent, .strayEnd, .nestedTooDeep: "RFC 5545 3.4"
        case .emptyParameter, .parameterWithoutValue, .openQuote, .misplacedQuote, .unquotedZone,
            .backslashInParameter:
            "RFC 5545 3.2"
        }
    }

    fileprivate var word: Word {
        switch self {
        case .form(.byteOrderMark): Word("a byte order mark at the beginning", "ada tanda urutan bita di awal")
        case .form(.lineBreak): Word("the line does not end in CR LF", "baris tidak berakhir dengan CR LF")
        case .form(.longLine): Word("the line has more than 75 octets", "baris lebih dari 75 oktet")
        case .form(.emptyLine): Word("the line is empty", "baris kosong")
        case .form(.splitCharacter): Word("folded inside of a character", "dilipat di tengah karakter")
        case .utf16: Word("UTF-16 instead of UTF-8; nothing was read", "UTF-16, bukan UTF-8; tidak ada yang dibaca")
        case .notUTF8: Word("not UTF-8; read as Windows-1252", "bukan UTF-8; dibaca sebagai Windows-1252")
        case .controlCharacter(let octet):
            Word("control character \(octet), left out", "karakter kendali \(octet), dibuang")
        case .unreadableLine(let text):
            Word("no name and value: \(text.printable)", "bukan nama dan nilai: \(text.printable)")
        case .missingColon(let name): Word("\(name) has no colon", "\(name) tanpa titik dua")
        case .nonStandardName(let name):
            Word("\(name): a character that a name cannot have", "\(name): karakter yang tidak boleh ada dalam nama")
        case .straySpaces: Word("spaces where none may be", "spasi di tempat yang tidak boleh")
        case .parameterOfStructure: Word("BEGIN or END with a parameter", "BEGIN atau END dengan parameter")
        case .emptyParameter: Word("a semicolon without a parameter", "titik koma tanpa parameter")
        case .parameterWithoutValue(let name):
            Word("parameter \(name) without a value", "parameter \(name) tanpa nilai")
        case .openQuote(let name): Word("\(name): quotation mark not closed", "\(name): tanda kutip tidak ditutup")
        case .misplacedQuote(let name):
            Word("\(name): quotation mark inside of a value", "\(name): tanda kutip di dalam nilai")
        case .unquotedZone(let name):
            Word(
                "\(name): a value with a colon needs quotation marks",
                "\(name): nilai dengan titik dua perlu tanda kutip")
        case .backslashInParameter(let name):
            Word("\(name): backslash instead of quotation marks", "\(name): garis miring terbalik, bukan tanda kutip")
        case .propertyOutside(let name): Word("\(name) outside of any component", "\(name) di luar komponen")
        case .unclosedComponent(let name): Word("\(name) is not closed", "\(name) tidak ditutup")
        case .strayEnd(let name): Word("END:\(name) closes nothing", "END:\(name) tidak menutup apa pun")
        case .nestedTooDeep(let name): Word("\(name) is nested too deep", "\(name) bersarang terlalu dalam")
        case .tooLarge: Word("the component is larger than 4 GiB", "komponen lebih dari 4 GiB")
        }
    }
}

extension Breach.Kind {
    fileprivate var word: Word {
        switch self {
        case .missing(let name, let component):
            Word("\(component) has no \(name)", "\(component) tanpa \(name)")
        case .repeated(let name, let component):
            Word("\(component) has \(name) more than once", "\(component) punya lebih dari satu \(name)")
        case .misplaced(let name, let component):
            Word("\(name) may not stand in \(component)", "\(name) tidak boleh ada dalam \(component)")
        case .misplacedComponent(let name, let outer):
            Word("\(name) may not stand in \(outer)", "\(name) tidak boleh ada dalam \(outer)")
        case .noCalendar: Word("the file has no calendar", "berkas tanpa kalender")
        case .emptyCalendar: Word("the calendar has no component", "kalender tanpa komponen")
        case .unreadable(let name, let value):
            Word(
                "\(name) cannot be '\(String(value.printable.prefix(60)))'",
                "\(name) tidak bisa '\(String(value.printable.prefix(60)))'")
        case .unknownWord(let name, let value):
            Word(
                "\(name): '\(String(value.printable.prefix(60)))' is not one of its words",
                "\(name): '\(String(value.printable.prefix(60)))' bukan kata yang dikenal")
        case .notUTC(let name): Word("\(name) has to be in UTC, with a Z", "\(name) harus dalam UTC, dengan Z")
        case .escape(let name):
            Word(
                "\(name): a comma, semicolon or backslash is not escaped",
                "\(name): koma, titik koma, atau garis miring terbalik tanpa pelolos")
        case .doubleEscape(let name): Word("\(name) seems to be escaped twice", "\(name) tampaknya diloloskan dua kali")
        case .repeatedParameter(let parameter, let name):
            Word("\(name) has \(parameter) twice", "\(name) punya \(parameter) dua kali")
        case .missingParameter(let parameter, let name):
            Word("\(name) needs the parameter \(parameter)", "\(name) perlu parameter \(parameter)")
        case .needlessZone(let name):
            Word("\(name): a date or a time in UTC has no TZID", "\(name): tanggal atau waktu UTC tidak memakai TZID")
        case .floating(let name):
            Word(
                "\(name) is in no zone: it is another instant for every reader",
                "\(name) tanpa zona: saatnya berbeda bagi tiap pembaca")
        case .undefinedZone(let name):
            Word("zone '\(name.printable)' has no VTIMEZONE", "zona '\(name.printable)' tanpa VTIMEZONE")
        case .unusedZone(let name):
            Word("zone '\(name.printable)' is not used", "zona '\(name.printable)' tidak dipakai")
        case .zoneAfterUse(let name):
            Word("zone '\(name.printable)' stands after its use", "zona '\(name.printable)' ada setelah dipakai")
        case .foreignZoneName(let name):
            Word(
                "'\(name.printable)' is no zone of the IANA database", "'\(name.printable)' bukan zona basis data IANA")
        case .wrongOffset(let name):
            Word(
                "zone '\(name.printable)' has another offset than in the IANA database",
                "zona '\(name.printable)' berselisih jam lain daripada di basis data IANA")
        case .emptyZone(let name):
            Word(
                "zone '\(name.printable)' has neither STANDARD nor DAYLIGHT",
                "zona '\(name.printable)' tanpa STANDARD dan DAYLIGHT")
        case .endNotAfterStart(let name): Word("\(name) is not after DTSTART", "\(name) tidak setelah DTSTART")
        case .endAndDuration(let name): Word("both \(name) and DURATION", "\(name) dan DURATION sekaligus")
        case .otherType(let name, let other):
            Word("\(name) is of another kind than \(other)", "\(name) berjenis lain daripada \(other)")
        case .repeatedUID(let uid):
            Word(
                "UID '\(String(uid.printable.prefix(60)))' stands twice",
                "UID '\(String(uid.printable.prefix(60)))' ada dua kali")
        case .noSuchRecurrence(let value):
            Word("the event does not recur on \(value.printable)", "acara tidak berulang pada \(value.printable)")
        case .numberedWeekday:
            Word(
                "a numbered weekday stands with MONTHLY and YEARLY only", "hari bernomor hanya untuk MONTHLY dan YEARLY"
            )
        case .rulePart(let name):
            Word("\(name) may not stand with this frequency", "\(name) tidak boleh dengan frekuensi ini")
        case .untilType:
            Word("UNTIL has to be of the kind of DTSTART, and in UTC", "UNTIL harus sejenis DTSTART, dan dalam UTC")
        case .neverMatches: Word("the rule generates nothing", "aturan ini tidak menghasilkan apa pun")
        case .halfRepetition: Word("REPEAT and DURATION go together", "REPEAT dan DURATION harus bersama")
        case .oneNameOnly(let name, let other):
            Word(
                "\(name) without \(other): some clients know only the other",
                "\(name) tanpa \(other): sebagian klien hanya mengenal yang lain")
        case .methodForbids(let name, let method):
            Word("METHOD:\(method) allows no \(name)", "METHOD:\(method) tidak mengizinkan \(name)")
        case .methodNeeds(let name, let method):
            Word("METHOD:\(method) needs \(name)", "METHOD:\(method) perlu \(name)")
        case .methodOneUID(let method):
            Word("METHOD:\(method) is for one event only", "METHOD:\(method) hanya untuk satu acara")
        }
    }
}
