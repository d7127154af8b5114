import EventLog
import Interchange
import Language
import Outreach

/// What is to be taken from an iCalendar file.
public struct CalendarImportOptions: Hashable, Sendable {
    /// The kind of holidays that whole days are; nil: none are taken.
    public var holidays: Holiday.Kind?
    /// The officer whose busy times the events are; nil: none are taken.
    public var officer: String?
    /// The days to take; nil: from the beginning of this year to the end of the next one, of busy times from a week ago for half a year.
    public var days: DayRange?
    /// Whether nothing is to be changed.
    public var isDryRun = false

    /// Only changes of our own events.
    public init() {}
}

/// What an import of a calendar did.
public struct CalendarImport: Hashable, Sendable {
    /// The file's name.
    public var file = ""
    /// Days off.
    public var holidays: ImportOutcome?
    /// Busy times of an officer; those that are in the calendar no more are among the changed ones.
    public var busy: ImportOutcome?
    /// Changes of our events that wait for a decision.
    public var proposals: ImportOutcome?
    /// Our events as they stand here, or as an older export had them.
    public var asOurs = 0
    /// Components that none of this asks for.
    public var passedOver = 0
    /// Places where something of the file was left out or had to be guessed.
    public var defects = 0
    /// Zones that are known under none of the names used.
    public var unknownZones: [String] = []
}

extension Workspace {
    /// Takes holidays, busy times and changes of our own events from an iCalendar file, all in one operation.
    ///
    /// - Throws: `Failure` if the file holds no calendar, or the officer is not known.
    public func importCalendar(
        _ path: String, _ options: CalendarImportOptions = CalendarImportOptions()
    ) throws(Failure) -> CalendarImport {
        let bytes = try Workspace.bytes(ofFile: path)
        let name = Workspace.name(ofFile: path)
        let campaign = try campaign()
        let today = try today()
        let officer: Officer? = try options.officer.map { (text) throws(Failure) in try find(text) }
        let reader = CalendarReader(bytes, zone: campaign.zone, source: ZoneFiles.rules)
        guard reader.events > 0 else {
            throw Failure(.input, "calendar.empty", .calendar(.noEvents(name)), hint: .calendar(.hintCheck(name)))
        }
        var outcome = CalendarImport()
        outcome.file = name
        outcome.defects = reader.defects.count(where: \.isLoss)
        outcome.unknownZones = reader.unknownZones
        struct DryRun: Error {}
        let settings = settings
        let result = try attempt {
            var outcome = outcome
            func take(_ journal: Journal) throws {
                let events = Dictionary(try journal.all(Outreach.Event.self).map { ($0.uid, $0) }) { first, _ in first }
                let own = reader.own(Set(events.keys))
                try journal.take(own, events, into: &outcome)
                if let kind = options.holidays {
                    let days = reader.wholeDays(within: options.days ?? Workspace.twoYears(from: today))
                    outcome.holidays = try journal.take(days, kind, settings.language, name)
                }
                if let officer {
                    let days = options.days ?? DayRange(today.advanced(by: -7), today.advanced(by: 182))
                    let range = days ?? DayRange(today)
                    let busy = reader.busy(within: range, attendee: officer.email, but: Set(events.keys))
                    outcome.busy = try journal.take(busy, of: officer, within: range, name)
                }
                if options.holidays == nil, options.officer == nil { outcome.passedOver = reader.events - own.count }
                let parts = [outcome.holidays, outcome.busy, outcome.proposals].compactMap { $0 }
                journal.payload = [
                    ("source", .text(name)), ("added", .integer(parts.reduce(0) { $0 + $1.added })),
                    ("changed", .integer(parts.reduce(0) { $0 + $1.changed })),
                ]
                if options.isDryRun { throw DryRun() }
            }
            do { try file.write("calendar.import", by: settings.actor, take) } catch is DryRun {}
            return outcome
        }
        return result
    }

    private static func twoYears(from day: Day) -> DayRange {
        let year = day.date.year
        let first = Day(year: year, month: 1, day: 1) ?? day
        return DayRange(first, Day(year: year + 1, month: 12, day: 31) ?? day) ?? DayRange(day)
    }
}

extension Journal {
    /// Days off: one that is there under the same day and kind stays as it is, save for a name that it lacks.
    fileprivate func take(
        _ days: [CalendarReader.WholeDays], _ kind: Holiday.Kind, _ language: DisplayLanguage, _ file: String
    ) throws -> ImportOutcome {
        var outcome = ImportOutcome(file: file, noun: .holiday)
        for entry in days {
            let title = entry.title.lowercased()
            let isJoint =
                title.contains("cuti bersama") || title.contains("joint leave") || title.contains("joint holiday")
            let own: Holiday.Kind = kind == .publicHoliday && isJoint ? .jointLeave : kind
            let id = Holiday.identifier(entry.days.first, own)
            let known = try record(id, Holiday.self)
            let isNew = known == nil
            var holiday = known ?? Holiday(id: id)
            (holiday.date, holiday.holidayKind) = (entry.days.first, own)
            if isNew, entry.days.last > entry.days.first { holiday.until = entry.days.last }
            switch language {
            case .english: if holiday.nameEnglish == nil { holiday.nameEnglish = entry.title }
            case .indonesian: if holiday.nameIndonesian == nil { holiday.nameIndonesian = entry.title }
            }
            if isNew {
                try create(holiday)
                outcome.added += 1
            } else {
                try update(holiday).isEmpty ? (outcome.unchanged += 1) : (outcome.changed += 1)
            }
        }
        return outcome
    }

    /// An officer's busy times; those of an earlier import that are gone from the calendar go out of use.
    fileprivate func take(
        _ busy: [CalendarReader.Busy], of officer: Officer, within days: DayRange, _ file: String
    ) throws -> ImportOutcome {
        var outcome = ImportOutcome(file: file, noun: .busy)
        var known = try all(BusyTime.self).filter {
            $0.officer == officer.id && $0.entry != nil && $0.end.day >= days.first && $0.start.day <= days.last
        }.reduce(into: [String: BusyTime]()) { $0[$1.id] = $1 }
        for span in busy {
            let id = BusyTime.identifier(officer: officer.id, start: span.start, entry: span.mark)
            known[id] = nil
            let stored = try record(id, BusyTime.self)
            let isNew = stored == nil
            var time = stored ?? BusyTime(id: id)
            (time.officer, time.start, time.end, time.entry) = (officer.id, span.start, span.end, span.mark)
            time.retired = false
            if isNew {
                try create(time)
                outcome.added += 1
            } else {
                try update(time).isEmpty ? (outcome.unchanged += 1) : (outcome.changed += 1)
            }
        }
        for time in known.values.sorted(by: { $0.id < $1.id }) where !time.retired {
            var gone = time
            gone.retired = true
            try update(gone)
            outcome.changed += 1
        }
        return outcome
    }

    /// Our own events: where they stand in another way than here, that is a proposal.
    fileprivate func take(
        _ own: [CalendarReader.Own], _ events: [String: Outreach.Event], into outcome: inout CalendarImport
    ) throws {
        guard !own.isEmpty else { return }
        var proposals = ImportOutcome(file: outcome.file, noun: .proposal)
        for entry in own {
            guard let event = events[entry.uid] else { continue }
            var proposal = CalendarProposal(id: event.id)
            proposal.source = outcome.file
            if entry.isCancelled {
                proposal.change = .cancel
            } else {
                (proposal.change, proposal.start, proposal.end) = (.move, entry.start, entry.end)
            }
            // A copy that is behind ours is old, and no wish of anyone.
            guard entry.sequence >= event.sequence, proposal.isOpen(for: event) else {
                outcome.asOurs += 1
                continue
            }
            guard let known = try record(event.id, CalendarProposal.self) else {
                try create(proposal)
                proposals.added += 1
                continue
            }
            let isSame = (known.change, known.start, known.end) == (proposal.change, proposal.start, proposal.end)
            if isSame {
                proposals.unchanged += 1
            } else {
                try update(proposal)
                proposals.changed += 1
            }
        }
        outcome.proposals = proposals
    }
}
