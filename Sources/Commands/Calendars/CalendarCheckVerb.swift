import ArgumentParser
import Console
import Interchange
import Language
import Operations
import Outreach

struct CheckCalendar: Verb {
    static let configuration = CommandConfiguration.both("check", "periksa", .calendarCheck)
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @Flag(name: .both("strict", "ketat"), help: .key(.optionStrict)) var isStrict = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let check = try CalendarCheck.of(path: path)
        let language = await session.language
        guard !check.findings.isEmpty else {
            return .text(await session.say(.calendar(.sound(components: check.components))))
        }
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        let table = Table(
            columns: [
                Table.Column("line", word("Line", "Baris")), Table.Column("severity", word("Severity", "Tingkat")),
                Table.Column("section", word("Section", "Pasal")), Table.Column("what", word("What", "Apa")),
            ],
            rows: check.findings.map { finding in
                let severity = finding.severity == .error ? Word("error", "kesalahan") : Word("warning", "peringatan")
                return [
                    .integer(finding.line),
                    .word(key: severity.english, display: severity.text(in: language)), .text(finding.section),
                    .text(finding.what.text(in: language)),
                ]
            })
        let warnings = check.count - check.errors
        var reply = Reply.table(
            table, notes: [await session.say(.calendar(.findings(errors: check.errors, warnings: warnings)))])
        if check.count > check.findings.count {
            reply.items.append(.note(await session.say(.calendar(.onlyFirst(check.findings.count)))))
        }
        reply.faults = check.errors > 0 || isStrict ? .input : nil
        return reply
    }
}
