import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ShowKey: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .keyShow)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let key = try await session.workspace().key()
        let language = await session.language
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        var reply = Reply.record(
            Record([
                Record.Field("key", title("Key", "Kunci"), .optional(key.id) { .text($0) }),
                Record.Field("here", title("On this machine", "Di komputer ini"), .flag(key.isHere)),
                Record.Field("keys", title("Keys here", "Kunci di sini"), .integer(key.keys)),
                Record.Field("numbers", title("Identity numbers", "NIK"), .integer(key.numbers)),
                Record.Field("opens", title("That open here", "Yang terbuka di sini"), .integer(key.opens)),
                Record.Field("path", title("File of keys", "Berkas kunci"), .text(key.path), isHidden: true),
            ]))
        if key.id == nil { reply.items.append(.note(await session.say(.protection(.keyNone)))) }
        if let id = key.id, !key.isHere {
            reply.items.append(.note(await session.say(.protection(.keyMissing(id)))))
            reply.items.append(.note(await session.say(.protection(.hintKeyImport))))
        }
        return reply
    }
}

struct ShowRecovery: Verb {
    static let configuration = CommandConfiguration.both("show-recovery", "tampilkan-pemulihan", .keyRecovery)
    @Flag(name: .both("yes", "ya"), help: .key(.optionConfirm)) var isConfirmed = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await session.confirm(.askRecovery, isConfirmed)
        let (id, code) = try await session.workspace().recoveryCode()
        return Reply([.text(code), .note(await session.say(.protection(.recoveryAdvice(id))))])
    }
}

struct ImportKey: Verb {
    static let configuration = CommandConfiguration.both("import", "impor", .keyImport)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let (id, opens) = try await workspace.importKey(try await session.hidden(.askKey))
        return .note(await session.say(.protection(.keyImported(id, opens: opens))))
    }
}

struct RotateKey: Verb {
    static let configuration = CommandConfiguration.both("rotate", "ganti", .keyRotate)
    @Flag(name: .both("forget-old", "lupakan-lama"), help: .key(.optionForgetOld)) var forgetsOld = false
    @Flag(name: .both("yes", "ya"), help: .key(.optionConfirm)) var isConfirmed = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let numbers = try await workspace.key().numbers
        try await session.confirm(.askRotate(numbers), isConfirmed)
        let done = try await workspace.rotateKey(forgetsOld: forgetsOld)
        let kept: ProtectionPhrase = forgetsOld ? .keyForgotten(done.forgotten) : .keyKept
        return Reply([
            .note(await session.say(.protection(.keyRotated(done.id, numbers: done.numbers)))),
            .note(await session.say(.protection(kept))), .note(await session.say(.protection(.hintRecovery))),
        ])
    }
}
