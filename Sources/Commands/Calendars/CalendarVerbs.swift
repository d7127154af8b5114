import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// What calendars show beside the events.
struct CalendarLook: ParsableArguments, Sendable {
    @Flag(name: .both("host", "tuan-rumah"), help: .key(.optionShowHost)) var showsHost = false
    @Option(name: .both("alarm", "pengingat"), help: .key(.optionAlarm, .minutes)) var alarm: Int?

    func options(event: String? = nil) throws(Failure) -> CalendarOptions {
        var options = CalendarOptions()
        options.showsHost = showsHost
        options.event = event
        if let alarm {
            guard (0...40_320).contains(alarm) else {
                throw Failure(
                    .usage, "usage.number",
                    .report(.outOfRange(option: Word("alarm", "pengingat"), "\(alarm)", "0..40320")))
            }
            options.alarm = alarm
        }
        return options
    }
}

struct ExportCalendar: Verb {
    static let configuration = CommandConfiguration.both("export", "ekspor", .calendarExport)
    @OptionGroup var filter: EventFilterOptions
    @Option(name: .both("event", "acara"), help: .key(.optionCalendarEvent, .event)) var event: String?
    @OptionGroup var look: CalendarLook
    @Option(name: .both("out", "ke"), help: .key(.optionCalendarOut, .file)) var out: String?
    @Option(name: .both("vdir", "vdir"), help: .key(.optionVdir, .file)) var folder: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let filter = try await filter.filter(in: session)
        let options = try look.options(event: event)
        let workspace = try await session.workspace()
        if let folder {
            guard out == nil else { throw Failure(.usage, "usage.both", .calendar(.outOrFolder)) }
            let outcome = try await workspace.calendarFolder(folder, filter, options)
            return .note(
                await session.say(
                    .calendar(
                        .folder(
                            added: outcome.added, changed: outcome.changed, unchanged: outcome.unchanged,
                            path: folder.printable))))
        }
        let export = try await workspace.calendar(filter, options)
        guard let out, out != "-" else {
            var reply = Reply([.text(export.bytes.calendarText)])
            if export.moved > 0 { reply.items.append(.note(await session.say(.calendar(.movedToo(export.moved))))) }
            return reply
        }
        try OutputFile.write(export.bytes, to: out)
        return .note(
            await session.say(.calendar(.written(events: export.events, moved: export.moved, path: out.printable))))
    }
}

struct InviteOfficers: Verb {
    static let configuration = CommandConfiguration.both("invite", "undang", .calendarInvite)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @OptionGroup var look: CalendarLook
    @Option(name: .both("out", "ke"), help: .key(.optionCalendarOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let invitation = try await session.workspace().invitation(to: event, try look.options())
        return try await session.reply(invitation, out) { .invited($0, path: $1) }
    }
}

struct CancelInvitation: Verb {
    static let configuration = CommandConfiguration.both("cancel", "batal", .calendarCancel)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Option(name: .both("out", "ke"), help: .key(.optionCalendarOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let cancellation = try await session.workspace().cancellation(of: event)
        return try await session.reply(cancellation, out) { .cancelled($0, path: $1) }
    }
}

extension Session {
    /// Writes an invitation or cancellation, or hands its text over where no file is named.
    fileprivate func reply(
        _ sent: CalendarInvitation, _ out: String?, _ phrase: ([String], String?) -> CalendarPhrase
    ) throws(Failure) -> Reply {
        var reply = Reply()
        if let out, out != "-" {
            try OutputFile.write(sent.bytes, to: out)
        } else {
            reply.items.append(.text(sent.bytes.calendarText))
        }
        reply.items.append(.note(say(.calendar(phrase(sent.invited, out?.printable)))))
        if !sent.unreachable.isEmpty { reply.items.append(.note(say(.calendar(.unreachable(sent.unreachable))))) }
        return reply
    }
}

extension [UInt8] {
    /// The text of an iCalendar file; the last line break is left to what prints it.
    fileprivate var calendarText: String { String(decoding: dropLast(2), as: UTF8.self) }
}
