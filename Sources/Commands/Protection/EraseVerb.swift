import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ErasePerson: Verb {
    static let configuration = CommandConfiguration.both("erase", "hapus", .personErase)
    @Argument(help: .key(.argumentRecord, .person)) var person: String
    @Option(name: .both("reason", "alasan"), help: .key(.optionWhy, .text)) var reason: String
    @Flag(name: .both("yes", "ya"), help: .key(.optionConfirm)) var isConfirmed = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let asked = try await workspace.erasure(of: person)
        if asked.person.erased == nil {
            let question = ProtectionPhrase.askErase(
                asked.person.handle, name: asked.person.name, records: asked.records, lists: asked.lists,
                signUps: asked.signUps)
            try await session.confirm(question, isConfirmed)
        }
        let done = try await workspace.erase(person, reason: reason)
        let told: ProtectionPhrase =
            done.person.erased.map { .erasedAlready(done.person.handle, $0) }
            ?? .erased(done.person.handle, records: done.records)
        return Reply(
            [.note(await session.say(.protection(told)))] + (await session.remarks(onErasing: done.isCleared)))
    }
}

extension Session {
    /// What is said after an erasure.
    func remarks(onErasing isCleared: Bool) -> [Reply.Item] {
        let phrases: [ProtectionPhrase] = isCleared ? [.backupsHold] : [.clearBusy, .backupsHold]
        return phrases.map { .note(say(.protection($0))) }
    }
}

struct PurgePeople: Verb {
    static let configuration = CommandConfiguration.both("purge", "bersihkan", .purge)
    @Flag(name: .both("due", "jatuh-tempo"), help: .key(.optionDue)) var isDue = false
    @Flag(name: .both("dry-run", "coba"), help: .key(.optionPurgeDryRun)) var isDryRun = false
    @Flag(name: .both("yes", "ya"), help: .key(.optionConfirm)) var isConfirmed = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard isDue else { throw Failure(.usage, "usage.due", .protection(.dueNeeded)) }
        let workspace = try await session.workspace()
        let due = try await workspace.duePeople()
        guard !due.isEmpty else {
            // What undos took away long ago goes as well; nobody is shown it.
            if isConfirmed, !isDryRun { _ = try await workspace.purge() }
            return .note(await session.say(.protection(.purgeNone)))
        }
        let language = await session.language
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        func why(_ person: DuePerson) -> Value {
            let key =
                switch person.due {
                case .keepUntil: "keep_until"
                case .withdrawn: "withdrawn"
                case .retention: "retention"
                }
            return .word(key: key, display: Phrase.protection(.due(person.due)).text(in: language))
        }
        let table = Table(
            columns: [
                Table.Column("id", "Id"), Table.Column("name", title("Name", "Nama")),
                Table.Column("last", title("Last", "Terakhir")), Table.Column("why", title("Why", "Sebab")),
            ],
            rows: due.map { [.text($0.person.handle), .text($0.person.name), .day($0.last), why($0)] })
        if isDryRun {
            let look = try await session.recordLook(.list, .person, due.map(\.person.id))
            return Reply([.table(table), .note(await session.say(.protection(.wouldPurge(due.count))))] + look)
        }
        try await session.confirm(.askPurge(due.count), isConfirmed)
        let purged = try await workspace.purge()
        return Reply(
            [.note(await session.say(.protection(.purged(purged.people.count))))]
                + (await session.remarks(onErasing: purged.isCleared)))
    }
}
