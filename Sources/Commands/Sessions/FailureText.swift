import Interchange
import Language
import Operations
import Outreach

extension Failure {
    /// The lines that tell the failure: what happened, each detail and defect, what to type next.
    func lines(in language: DisplayLanguage) -> [String] {
        var lines = [what.text(in: language)]
        lines += details.map { "  - " + $0.text(in: language) }
        lines += defects.prefix(Failure.shownDefects).map { "  " + $0.text(in: language) }
        if defects.count > Failure.shownDefects { lines.append("  … \(defects.count - Failure.shownDefects)") }
        if let hint { lines.append(hint.text(in: language)) }
        // Whatever was typed in the wrong place comes back in no message.
        return lines.map(\.withoutIdentityNumbers)
    }

    /// So many defects are written out; a file of another kind can have one on each of a million lines.
    private static let shownDefects = 1_000
}

extension Defect {
    /// The place and what is wrong there.
    func text(in language: DisplayLanguage) -> String {
        var named = language == .english ? column : alias ?? column
        // Without a file it is an option.
        if file.isEmpty { named = named.map { $0.split(separator: "_").joined(separator: "-") } }
        let place = Phrase.defectPlace(file: file, line: line, column: named).text(in: language)
        return (place.isEmpty ? "" : place + ": ") + phrase.text(in: language)
    }

    /// The column and what is wrong there, without file and line.
    func sentence(in language: DisplayLanguage) -> String {
        (column.map { $0 + ": " } ?? "") + phrase.text(in: language)
    }

    private var phrase: Phrase {
        switch problem {
        case .encoding: .defectEncoding
        case .empty: .defectEmpty
        case .quote: .defectQuote
        case .cells(let expected, let found): .defectCells(expected: expected, found: found)
        case .missingColumn(let name): .defectMissingColumn(name)
        case .unknownColumn(let name, let nearest): .defectUnknownColumn(name, nearest: nearest)
        case .repeatedColumn(let name): .defectRepeatedColumn(name)
        case .missing: .defectMissing
        case .identifier: .defectIdentifier(text)
        case .unknown(let noun, let nearest): .defectUnknown(noun, text, nearest: nearest)
        case .severalPeople(let handles): .defectSeveralPeople(text, handles)
        case .repeated(let line): .defectRepeated(text, line: line)
        case .endBeforeStart: .endBeforeStart
        case .contradiction(.statusNeedsStart): .defectStatusNeedsStart
        case .contradiction(.halfPosition): .defectHalfPosition
        case .contradiction(.wishedAndAvoided): .defectWishedAndAvoided
        case .contradiction(.moreMembersThanPeople): .defectMoreMembers
        case .contradiction(.sameIsland): .defectSameIsland
        case .contradiction(.quotaWithoutNumber): .defectQuotaWithoutNumber
        case .contradiction(.quotaUpsideDown): .defectQuotaUpsideDown
        case .unknownPoint(let nearest): .defectUnknownPoint(text, nearest: nearest)
        case .missingRow(let name): .defectMissingRow(name)
        case .erased: .protection(.isErased(text))
        case .numberOfOther(let person): .protection(.numberOfOther(person, name: text))
        case .otherNumber(let person): .protection(.otherNumber(person))
        case .cell(.identityNumber(let problem)): .protection(.number(problem))
        case .contradiction(.personRenamed): .defectRenamed(text)
        case .cell(.unsuitableText): .defectText
        case .cell(.outOfRange(let range)): .defectRange(text, range.lowerBound, range.upperBound)
        case .cell(.unreadable(let expectation)): .defectUnreadable(text, expectation)
        }
    }
}
