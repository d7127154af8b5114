import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "service", "layanan", .nounService, RecordVerbs<Service>.all + [CloseService.self])
}

/// Settles a case.
struct CloseService: Verb {
    static let configuration = CommandConfiguration.both("close", "selesai", .serviceClose)
    @Argument(help: .key(.argumentRecord, .id)) var id: String
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let found = try await workspace.record(id, Service.self)
        if let day = found.closed {
            throw Failure(.refused, "service.closed", .membership(.caseClosedAlready(found.handle, day)))
        }
        let day = try await session.day(date ?? "today")
        _ = try await workspace.edit(id, [("closed", day.text)], Service.self)
        return try await session.done(.membership(.caseClosed(found.handle)))
    }
}
