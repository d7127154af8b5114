import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct RestoreCopy: Verb {
    static let configuration = CommandConfiguration.both("restore", "pulihkan", .restoreCopy)
    @Argument(help: .key(.argumentCopy, .file)) var path: String
    @Flag(name: .both("yes", "ya"), help: .key(.optionYes)) var isConfirmed = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let place = try await session.path()
        let settings = await session.settings
        let (path, isConfirmed) = (path, isConfirmed)
        // The file is exchanged; what comes after opens the new one.
        try await session.close()
        let restored = try await session.measuring(.looking) { progress throws(Failure) in
            try Workspace.restore(path, over: place, isConfirmed: isConfirmed, settings: settings, progress)
        }
        let told = KeepingPhrase.restored(
            path: path.printable, entries: restored.entries, last: restored.last, restored.day)
        var reply = Reply(
            [.text(await session.say(.keeping(told)))],
            document: Record([
                Record.Field("path", "", .text(place)), Record.Field("entries", "", .integer(restored.entries)),
                Record.Field("last", "", .text(restored.last)), Record.Field("day", "", .day(restored.day)),
                Record.Field("former", "", .optional(restored.former) { .text($0) }),
            ]))
        if let former = restored.former {
            reply.items.append(.note(await session.say(.keeping(.kept(path: former.printable)))))
        }
        return reply
    }
}
