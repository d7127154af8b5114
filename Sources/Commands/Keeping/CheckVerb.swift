import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct CheckFile: Verb {
    static let configuration = CommandConfiguration.both("check", "periksa", .checkFile)
    @Flag(name: .both("repair", "perbaiki"), help: .key(.optionRepair)) var repairs = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let repairs = repairs
        let (repaired, check) = try await session.measuring(.looking) {
            progress throws(Failure) -> (RepairReply?, CheckReply) in
            let repaired = repairs ? try await workspace.repair(progress) : nil
            if let repaired { return (repaired, repaired.after) }
            return (nil, try await workspace.check(progress))
        }
        var reply = await session.findings(check.findings)
        if let repaired { await tell(repaired, left: check.findings.count, in: session, &reply) }
        if check.findings.isEmpty {
            let well = KeepingPhrase.well(entries: check.entries, records: check.records, facts: check.facts)
            reply.items.append(.text(await session.say(.keeping(well))))
        } else if repaired == nil {
            reply.items.append(.text(await session.say(.keeping(.found(check.findings.count)))))
        }
        reply.document = await document(check, repaired, in: session)
        return reply
    }

    private func tell(_ repaired: RepairReply, left: Int, in session: Session, _ reply: inout Reply) async {
        if repaired.before > left {
            reply.items.append(.note(await session.say(.keeping(.repaired(repaired.before - left)))))
        }
        if left > 0 { reply.items.append(.note(await session.say(.keeping(.notRepaired(left))))) }
        if repaired.hasBrokenLog { reply.items.append(.note(await session.say(.keeping(.logLeftAlone)))) }
        reply.items.append(.note(await session.say(.keeping(.copyKept(path: repaired.copy.printable)))))
    }

    private func document(_ check: CheckReply, _ repaired: RepairReply?, in session: Session) async -> Record {
        let language = await session.language
        return Record([
            Record.Field("sound", "", .flag(check.findings.isEmpty)),
            Record.Field("entries", "", .integer(check.entries)),
            Record.Field("records", "", .integer(check.records)), Record.Field("facts", "", .integer(check.facts)),
            Record.Field("repaired", "", .integer(repaired.map { max(0, $0.before - check.findings.count) } ?? 0)),
            Record.Field("copy", "", .optional(repaired?.copy) { .text($0) }),
            Record.Field(
                "findings", "",
                .records(
                    check.findings.map { finding in
                        Record([
                            Record.Field("code", "", .text(finding.code)),
                            Record.Field("where", "", .text(finding.wherePhrase.text(in: language))),
                            Record.Field("what", "", .text(finding.whatPhrase.text(in: language))),
                        ])
                    })),
        ])
    }
}

extension Session {
    /// A table of what is wrong with a file; nothing for a sound one.
    func findings(_ findings: [FindingReply]) -> Reply {
        guard !findings.isEmpty else { return Reply() }
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        var reply = Reply.table(
            Table(
                columns: [
                    Table.Column("code", title("Code", "Kode"), isHidden: true),
                    Table.Column("where", title("Where", "Di mana")), Table.Column("what", title("What", "Apa")),
                    Table.Column("do", title("To do", "Tindakan")),
                ],
                rows: findings.prefix(Session.shownFindings).map { finding in
                    [
                        .text(finding.code), .text(say(finding.wherePhrase)), .text(say(finding.whatPhrase)),
                        .text(say(.keeping(finding.advice))),
                    ]
                }, footer: findings.count > Session.shownFindings ? ["… \(findings.count - Session.shownFindings)"] : []
            ))
        reply.faults = .file
        return reply
    }

    /// So many are written out; one lost page can lie behind thousands.
    private static let shownFindings = 200
}

extension FindingReply {
    fileprivate var wherePhrase: Phrase { .keeping(.place(place)) }
    fileprivate var whatPhrase: Phrase { .keeping(what) }
}
