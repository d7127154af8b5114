import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct MakeBackup: Verb {
    static let configuration = CommandConfiguration.both("make", "buat", .backupMake)
    @Argument(help: .key(.argumentTarget, .file)) var path: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let path = path
        let backup = try await session.measuring(.copying) { progress throws(Failure) in
            try await workspace.backUp(to: path, progress)
        }
        let written = KeepingPhrase.written(
            path: backup.path.printable, bytes: backup.bytes, entries: backup.entries, last: backup.last,
            backup.entered.day)
        var reply = Reply([.text(await session.say(.keeping(written)))], document: backup.record)
        if backup.hasReplaced { reply.items.append(.note(await session.say(.keeping(.replaced)))) }
        return reply
    }
}

struct VerifyBackup: Verb {
    static let configuration = CommandConfiguration.both("verify", "periksa", .backupVerify)
    @Argument(help: .key(.argumentCopy, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let settings = await session.settings
        let path = path
        let backup = try await session.measuring(.looking) { progress throws(Failure) in
            try Workspace.verify(path, settings: settings, progress)
        }
        guard !backup.isSound else {
            let sound = KeepingPhrase.sound(
                path: backup.path.printable, entries: backup.entries, last: backup.last, backup.entered.day)
            return Reply([.text(await session.say(.keeping(sound)))], document: backup.record)
        }
        var reply = await session.findings(backup.findings)
        reply.items.append(
            .text(await session.say(.keeping(.bad(path: path.printable, findings: backup.findings.count)))))
        reply.document = backup.record
        return reply
    }
}

extension BackupReply {
    /// What programs read of a backup.
    fileprivate var record: Record {
        Record([
            Record.Field("path", "", .text(path)), Record.Field("sound", "", .flag(isSound)),
            Record.Field("bytes", "", .integer(bytes)), Record.Field("entries", "", .integer(entries)),
            Record.Field("last", "", .text(last)), Record.Field("entered", "", .moment(entered, zone)),
        ])
    }
}
