import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ImportCalendar: Verb {
    static let configuration = CommandConfiguration.both("import", "impor", .calendarImport)
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @Flag(name: .both("holidays", "libur"), help: .key(.optionHolidays)) var takesHolidays = false
    @Option(name: .both("kind", "jenis"), help: .key(.optionHolidayKindOfFile, .kind)) var kind: String?
    @Option(name: .both("busy", "sibuk"), help: .key(.optionBusyOf, .id)) var officer: String?
    @Option(name: .both("from", "dari"), help: .key(.optionFrom, .date)) var from: String?
    @Option(name: .both("to", "sampai"), help: .key(.optionTo, .date)) var to: String?
    @Flag(name: .both("dry-run", "coba"), help: .key(.optionDryRun)) var isDryRun = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        var options = CalendarImportOptions()
        options.officer = officer
        options.isDryRun = isDryRun
        options.days = try await session.range(from, to)
        if takesHolidays || kind != nil { options.holidays = try holidayKind() }
        let outcome = try await session.workspace().importCalendar(path, options)
        var lines: [String] = []
        let parts = [outcome.holidays, outcome.busy, outcome.proposals].compactMap { $0 }
        for part in parts where part.noun != .proposal || part.added + part.changed + part.unchanged > 0 {
            lines.append(
                await session.say(
                    .imported(
                        part.noun, file: part.file, added: part.added, changed: part.changed,
                        unchanged: part.unchanged)))
        }
        if outcome.asOurs > 0 { lines.append(await session.say(.calendar(.asOurs(outcome.asOurs)))) }
        if outcome.passedOver > 0 {
            lines.append(await session.say(.calendar(.passedOver(outcome.passedOver))))
            lines.append(await session.say(.calendar(.hintTake)))
        }
        if outcome.defects > 0 {
            lines.append(await session.say(.calendar(.defects(outcome.defects, file: outcome.file))))
        }
        if !outcome.unknownZones.isEmpty {
            lines.append(await session.say(.calendar(.unknownZones(outcome.unknownZones.map(\.printable)))))
        }
        if isDryRun {
            lines.append(await session.say(.dryRun))
        } else if parts.contains(where: { $0.added + $0.changed > 0 }) {
            let waiting = outcome.proposals.map { $0.added + $0.changed + $0.unchanged } ?? 0
            if waiting > 0 { lines.append(await session.say(.calendar(.waiting(waiting)))) }
            lines.append(try await session.entered())
        }
        return Reply(lines.map { .note($0) })
    }

    private func holidayKind() throws(Failure) -> Holiday.Kind {
        guard let kind else { return .publicHoliday }
        guard let read = Holiday.Kind(cell: kind) else {
            throw Failure(option: Word("kind", "jenis"), kind, allowed: Holiday.Kind.allCases.map(\.word))
        }
        return read
    }
}
