import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct GovernmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("government", "pemda", .nounGovernment, [MatchNames.self])
}

/// Holds a list of names against the people of the campaign.
struct MatchNames: Verb {
    static let configuration = CommandConfiguration.both("match", "cocokkan", .governmentMatch)
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @Option(name: .both("only", "hanya"), help: .key(.optionFinding, .finding)) var only: String?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let finding = try only.map { (text) throws(Failure) in
            try chosen(text, Word("only", "hanya"), NameMatch.Finding.allCases.map { ($0.word, $0) })
        }
        let matches = try await session.workspace().match(listAt: path)
        let shown = matches.filter { match in finding.map { match.finding == $0 } ?? true }
        let look = try await session.recordLook(.list, .person, Set(shown.flatMap { $0.people.map(\.id) }).sorted())
        let language = await session.language
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        let counts = Table(
            key: "summary",
            columns: [Table.Column("finding", word("Finding", "Temuan")), Table.Column("rows", word("Rows", "Baris"))],
            rows: NameMatch.Finding.allCases.compactMap { finding in
                let count = matches.count { $0.finding == finding }
                guard count > 0 else { return nil }
                return [
                    .word(key: finding.rawValue, display: finding.word.text(in: language)), .integer(count),
                ]
            })
        let table = Table(
            key: "rows",
            columns: [
                Table.Column("line", word("Line", "Baris")), Table.Column("name", word("Name", "Nama")),
                Table.Column("village", word("Village", "Desa")), Table.Column("finding", word("Finding", "Temuan")),
                Table.Column("state", word("Membership", "Kepesertaan")),
                Table.Column("people", word("Person", "Orang")),
                Table.Column("earlier", word("Line before", "Baris sebelumnya")),
            ],
            rows: shown.map { match in
                [
                    .integer(match.line), .text(match.name), .optional(match.village) { .text($0) },
                    .word(key: match.finding.rawValue, display: match.finding.word.text(in: language)),
                    .optional(match.state) { .word(key: $0.rawValue, display: $0.word.text(in: language)) },
                    .list(match.people.map { .text($0.handle) }), .optional(match.earlierLine) { .integer($0) },
                ]
            })
        let toEnrol = matches.count { [.new, .known].contains($0.finding) }
        let reply = Reply(
            (finding == nil ? [.table(counts)] : []) + [.table(table)]
                + [.note(await session.say(.membership(.matched(rows: matches.count, toEnrol: toEnrol))))] + look)
        guard output.out != nil else { return reply }
        // A file is for further work: the rows alone.
        return try await session.write(
            .table(table), titled: Word("List of names", "Daftar nama"), period: nil, output)
    }
}
