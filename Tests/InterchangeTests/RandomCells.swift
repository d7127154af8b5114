import Outreach

/// Cells that a field takes, from a seed.
struct RandomCells {
    private var random: SplitMix

    private static let parts = [
        "a", "Pasar", " ", ",", ";", "\"", "'", "=", "+", "-", "@", "1", "é", "日本", "😀", "|", "=1+1", "'=x", "\\",
    ]

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// A printable text of no particular sense, without white space at its ends, never empty.
    mutating func text() -> String {
        let text = (0..<number(1...6)).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined().trimmed
        return text.isEmpty ? "x" : text
    }

    /// An identifier, also one that a spreadsheet would take for a formula.
    mutating func identifier(_ index: Int) -> String {
        (["", "-", "+", "a/", "19."].randomElement(using: &random) ?? "") + "\(index)"
    }

    /// A noun with every field filled, or left empty where it may be.
    mutating func noun<N: Noun>(_ id: String, _ cells: [String: String] = [:]) -> N {
        var noun = N(id: id)
        for field in N.fields where field.required || number(0...4) > 0 {
            _ = field.read(cells[field.name] ?? cell(field.expectation), into: &noun)
        }
        return noun
    }

    private mutating func cell(_ expectation: Expectation) -> String {
        let day = Day(number: number(20_000...21_000)).text
        switch expectation {
        case .text: return text()
        case .integer: return "\(number(5...20))"
        case .decimal: return "\(Double(number(1...1_000_000)) / 1_000_003)"
        case .day: return day
        case .month: return String(day.prefix(7))
        case .identityNumber: return "19710245089000" + "\(number(10...99))"
        case .moment: return "\(day) \(number(10...23)):\(number(10...59))"
        case .weeklyHours: return "mon-fri 08:00-12:00,13:00-1\(number(4...9)):30; sun 00:00-24:00"
        case .weekdays: return ["tue,fri", "mon", "sat-sun"].randomElement(using: &random) ?? "mon"
        case .dayRanges, .dayRange: return "\(day); 2027-01-01..2027-01-0\(number(2...9))"
        case .teamShares: return ["T1", "T1;T2", "T2:700;T1:300"].randomElement(using: &random) ?? "T1"
        case .oneOf(let words): return words.randomElement(using: &random)?.english ?? ""
        case .flag: return ["yes", "no"].randomElement(using: &random) ?? "no"
        case .pasaran: return ["legi", "pon,kliwon"].randomElement(using: &random) ?? "legi"
        case .words: return ["sign language; madurese", "=first aid"].randomElement(using: &random) ?? "x"
        case .wordPairs:
            return ["Nama Lengkap=name; HP=phone", "Nama=Nama;No. HP=hp"].randomElement(using: &random) ?? "a=b"
        case .teams: return ["T1", "T2;T1"].randomElement(using: &random) ?? "T1"
        case .teamWeekdays: return ["tue:T2", "mon-wed:T1;fri:T2"].randomElement(using: &random) ?? "tue:T2"
        case .clock: return "1\(number(0...9)):30"
        case .clocks: return "0\(number(1...9)):00;1\(number(0...9)):15"
        case .phone: return "0812-0000-\(number(1000...9999))"
        }
    }
}
