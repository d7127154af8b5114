import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ExportCalendar: Verb {
    static let configuration = CommandConfiguration.both("export", "ekspor", .calendarExport)
    @OptionGroup var options: EventFilterOptions
    @Option(name: .both("out", "ke"), help: .key(.optionOut, .file)) var out: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await options.filter(in: session)
        let (bytes, events) = try await session.workspace().calendar(filter)
        try OutputFile.write(bytes, to: out)
        return .note(await session.say(.calendarWritten(events, out.printable)))
    }
}
