import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct SaveTranscript: Verb {
    static let configuration = CommandConfiguration.both("save", "simpan", .transcriptSave)
    @Argument(help: .key(.argumentFile, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let record = session.record else { throw Failure(.usage, "usage.session", .session(.onlyInSession)) }
        let workspace = try await session.workspace()
        let title = "Sosialisasi, \(try await workspace.campaign().branch), \(try await workspace.today().text)"
        // The last line is this one.
        let turns = record.turns.dropLast()
        try OutputFile.write(Array(SessionRecord.markdown(title: title, turns).utf8), to: path)
        return .note(await session.say(.session(.transcriptWritten(turns.count, path.printable))))
    }
}

struct OpenCampaign: Verb {
    static let configuration = CommandConfiguration.both("open", "buka", .openCampaign)
    @Argument(help: .key(.argumentFile, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await session.open(path)
        let branch = try await session.workspace().campaign().branch
        return .note(await session.say(.welcome(branch: branch, file: path.printable)))
    }
}

/// `practice` begins a session on a copy; the program does so itself, since a session is a run of commands and not one.
struct PracticeSession: Verb {
    static let configuration = CommandConfiguration.both("practice", "latihan", .practice)

    func reply(in session: Session) async throws(Failure) -> Reply {
        throw Failure(.usage, "usage.session", .session(.practiceFromShell))
    }
}

/// `tour` begins a session on a sample campaign; the program does so itself, as for `practice`.
struct TourSession: Verb {
    static let configuration = CommandConfiguration.both("tour", "tur", .tour)
    @Argument(help: .key(.argumentTour, .folder)) var folder: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        throw Failure(.usage, "usage.session", .session(.tourFromShell))
    }
}
