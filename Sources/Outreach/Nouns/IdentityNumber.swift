/// A national identity number (NIK): 16 digits for province, regency and district of first registration, day of birth (40 more
/// for women), month, year, and a serial number.
///
/// There is no check digit: the rules are those of Dukcapil on the form and a real date. The digits show in no description, so
/// that no message and no log of a programmer holds them by chance.
public struct IdentityNumber: Hashable, Sendable {
    /// The 16 digits. Whoever reads them shows or seals them.
    public let digits: String

    /// What keeps a text from being an identity number. It never holds the digits.
    public enum Problem: Error, Hashable, Sendable {
        /// It has so many digits instead of 16.
        case length(Int)
        /// What stands there, counted from 1, is no digit from 0 to 9.
        case character(position: Int)
        /// Digits 7 and 8 are neither 01 to 31 nor 41 to 71.
        case day
        /// Digits 9 and 10 are no month.
        case month
        /// Digits 7 to 12 are no date in a year 19.. or 20..
        case date
        /// The serial number, digits 13 to 16, is 0000.
        case serial
        /// It is a masked number, `************0003`.
        case masked
        /// The number stands in a text that everybody may see.
        case misplaced
    }

    /// Reads a number; spaces and dots between digits are passed over, since cards are read aloud in groups.
    public init(_ text: String) throws(Problem) {
        let bytes = Array(text.utf8)
        if bytes.contains(UInt8(ascii: "*")) { throw .masked }
        var found: [Int] = []
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if scalar == " " || scalar == "." { continue }
            guard (48...57).contains(scalar.value) else { throw .character(position: index + 1) }
            found.append(Int(scalar.value) - 48)
        }
        guard found.count == 16 else { throw .length(found.count) }
        func value(_ range: Range<Int>) -> Int { found[range].reduce(0) { $0 * 10 + $1 } }
        let day = value(6..<8)
        guard (1...31).contains(day) || (41...71).contains(day) else { throw .day }
        guard (1...12).contains(value(8..<10)) else { throw .month }
        guard value(12..<16) != 0 else { throw .serial }
        digits = found.map(String.init).joined()
        guard !births.isEmpty else { throw .date }
    }

    /// The number as lists show it: the serial number alone.
    public var masked: String { String(repeating: "*", count: 12) + digits.suffix(4) }

    /// What lists show of a number that cannot be read here.
    public static let hidden = String(repeating: "*", count: 16)

    /// The province of first registration, two digits.
    public var province: String { String(digits.prefix(2)) }

    /// Whether the province is one of the codes in use; new ones come up, so that it is no more than a hint.
    public var hasKnownProvince: Bool { Int(province).map(IdentityNumber.provinces.contains) ?? false }

    /// The day of birth if the latest is taken that is not after `today`: a year has two digits. Nil where both lie after it.
    public func birth(notAfter today: Day) -> Day? { births.last { $0 <= today } }

    /// Whole years of age on a day, by `birth(notAfter:)`.
    public func age(on day: Day) -> Int? {
        guard let birth = birth(notAfter: day)?.date else { return nil }
        let now = day.date
        let hadBirthday = (now.month, now.day) >= (birth.month, birth.day)
        return now.year - birth.year - (hadBirthday ? 0 : 1)
    }

    /// Whether it is a woman's: her day of birth is written with 40 more.
    public var isWoman: Bool { Int(digits.dropFirst(6).prefix(2)).map { $0 > 40 } ?? false }

    /// The days of birth that the digits allow, the earlier first.
    private var births: [Day] {
        let numbers = digits.utf8.map { Int($0) - 48 }
        func value(_ start: Int) -> Int { numbers[start] * 10 + numbers[start + 1] }
        let day = value(6) > 40 ? value(6) - 40 : value(6)
        return [1900, 2000].compactMap { Day(year: $0 + value(10), month: value(8), day: day) }
    }

    /// Codes of the Ministry of Home Affairs.
    private static let provinces: Set<Int> = Set(
        [11...19, 21...21, 31...36, 51...53, 61...65, 71...76, 81...82, 91...96].joined())
}

extension IdentityNumber: FieldConvertible {
    /// A number without a problem.
    public init?(cell: String) {
        guard let number = try? IdentityNumber(cell) else { return nil }
        self = number
    }
    /// Null: the digits are not kept as they are.
    public var fieldValue: FieldValue { .null }
}

extension IdentityNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The masked form.
    public var description: String { masked }
    /// The masked form.
    public var debugDescription: String { masked }
    /// Nothing of the digits.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension String {
    /// The text with each run of 16 or more digits masked, also with spaces or dots between them: what may be an identity number.
    package var withoutIdentityNumbers: String {
        guard utf8.count >= 16, utf8.count(where: { (48...57).contains($0) }) >= 16 else { return self }
        var bytes = Array(utf8)
        for run in String.identityRuns(bytes) {
            let shown = run.count == 16 ? 4 : 0
            for place in run.dropLast(shown) { bytes[place] = UInt8(ascii: "*") }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether there is a run of 16 or more digits, also with spaces or dots between them.
    package var mayHoldIdentityNumber: Bool { utf8.count >= 16 && !String.identityRuns(Array(utf8)).isEmpty }

    /// Whether there is a run of 9 or more digits, also with spaces, dots or strokes between them, that may be a number of a person or
    /// a telephone. One that begins with 20 is a date: no province and no telephone has that beginning.
    package var mayHoldPersonalNumber: Bool {
        var digits: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case 48...57: digits.append(byte)
            case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"): break
            default: digits = []
            }
            if digits.count >= 9, !digits.starts(with: "20".utf8) { return true }
        }
        return false
    }

    /// Whether one of those runs is an identity number.
    package var holdsIdentityNumber: Bool {
        guard utf8.count >= 16 else { return false }
        let bytes = Array(utf8)
        return String.identityRuns(bytes).contains { run in
            IdentityNumber(cell: String(decoding: run.map { bytes[$0] }, as: UTF8.self)) != nil
        }
    }

    /// The places of the digits of each run.
    private static func identityRuns(_ bytes: [UInt8]) -> [[Int]] {
        var runs: [[Int]] = []
        var run: [Int] = []
        func close() {
            if run.count >= 16 { runs.append(run) }
            run = []
        }
        for (place, byte) in bytes.enumerated() {
            switch byte {
            case 48...57: run.append(place)
            case UInt8(ascii: " "), UInt8(ascii: "."): break
            default: close()
            }
        }
        close()
        return runs
    }
}
