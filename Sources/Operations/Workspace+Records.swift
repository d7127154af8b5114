import EventLog
import Interchange
import Language
import Outreach

/// A cell that a person gave for a field: the field's English name and the text.
public typealias Cell = (name: String, text: String)

extension Workspace {
    /// The records of a noun.
    package func records<N: Noun>(_ noun: N.Type = N.self, retired: Bool = false) throws(Failure) -> [N] {
        try attempt { try file.all(N.self, retired: retired) }
    }

    /// The record that is meant by a text.
    package func record<N: Noun>(_ text: String, _ noun: N.Type = N.self) throws(Failure) -> N {
        try find(text)
    }

    /// Adds a record from what a person said of it.
    package func add<N: SheetNoun>(_ id: String?, _ cells: [Cell], _ noun: N.Type = N.self) throws(Failure) -> N {
        try attempt {
            var made = N(id: id ?? "")
            if let id, !Identifier.isValid(id) {
                throw Failure(.input, "input.identifier", .badIdentifier(id.printable))
            }
            try file.write("\(N.kind.rawValue).add", by: settings.actor) { journal in
                for field in N.fields where field.required && !cells.contains(where: { $0.name == field.name }) {
                    throw Failure(.usage, "usage.missing", .missingOption(field.name, field.alias))
                }
                try read(cells, into: &made, journal)
                if N.identity == .derived { made.id = made.derivedIdentifier }
                if !made.id.isEmpty, try journal.record(made.id, N.self) != nil {
                    throw Failure(.refused, "\(N.kind.rawValue).exists", .recordExists(N.kind, made.id))
                }
                made = try journal.create(made)
                journal.payload = [("record", .text(made.handle))]
            }
            return made
        }
    }

    /// Changes a record; the names of the fields that changed are in the result.
    package func edit<N: SheetNoun>(
        _ text: String, _ cells: [Cell], _ noun: N.Type = N.self
    ) throws(Failure) -> (record: N, changed: [String]) {
        let found: N = try find(text)
        try refuseErased(found)
        return try attempt {
            var record = found
            var changed: [String] = []
            try file.write("\(N.kind.rawValue).edit", by: settings.actor) { journal in
                // Read anew inside the transaction: another process may have changed other fields meanwhile.
                record = try journal.record(found.id) ?? found
                try read(cells, into: &record, journal)
                changed = try journal.update(record)
                journal.payload = [("record", .text(record.handle)), ("fields", .text(changed.joined(separator: ",")))]
            }
            return (record, changed)
        }
    }

    /// Changes what holds for the whole campaign; the names of the fields that changed are the result.
    package func editCampaign(_ cells: [Cell]) throws(Failure) -> [String] {
        try attempt {
            var changed: [String] = []
            try file.write("campaign.edit", by: settings.actor) { journal in
                guard var campaign = try journal.all(Campaign.self).first else {
                    throw CampaignFileError.damaged(path: file.path, detail: "campaign")
                }
                try read(cells, into: &campaign, journal)
                changed = try journal.update(campaign)
                journal.payload = [("fields", .text(changed.joined(separator: ",")))]
            }
            return changed
        }
    }

    /// Takes a record out of use, or back into it.
    package func retire<N: Noun>(_ text: String, _ noun: N.Type = N.self, back: Bool = false) throws(Failure) -> N {
        let found: N = try find(text)
        try refuseErased(found)
        if back, let person = found as? Person { try refuseMerged(person) }
        return try attempt {
            var record = found
            try file.write("\(N.kind.rawValue).\(back ? "restore" : "retire")", by: settings.actor) { journal in
                record = try journal.record(found.id) ?? found
                record.retired = !back
                journal.payload = [("record", .text(record.handle))]
                try journal.update(record)
            }
            return record
        }
    }

    /// Puts cells into a record; every cell that cannot be taken is told.
    private func read<N: SheetNoun>(_ cells: [Cell], into record: inout N, _ journal: Journal) throws {
        let known = try KnownRecords(journal)
        var defects: [Defect] = []
        for (name, text) in cells {
            guard let field = N.openFields.named(name) else { continue }
            if let problem = known.read(text.trimmed, field, into: &record) {
                defects.append(
                    Defect(file: "", line: 0, column: name, alias: field.alias, text: text, problem))
            }
        }
        if defects.isEmpty, let (name, problem) = record.resolve(known), let field = N.fields.named(name) {
            defects.append(
                Defect(
                    file: "", line: 0, column: name, alias: field.alias, text: field.value(of: record).text, problem))
        }
        if defects.isEmpty, let problem = record.contradiction {
            defects.append(Defect(file: "", line: 0, problem))
        }
        guard defects.isEmpty else {
            throw Failure(.input, "input.defects", .optionsRefused(defects.count), defects: defects)
        }
    }

    /// The records of a noun as a CSV file that can be imported again.
    package func sheet(_ noun: NounKind) throws(Failure) -> String {
        switch noun {
        case .ecosystem: SheetWriter<Ecosystem>().text(of: try records())
        case .region: SheetWriter<Region>().text(of: try records())
        case .site: SheetWriter<Site>().text(of: try records())
        case .team: SheetWriter<Team>().text(of: try records())
        case .officer: SheetWriter<Officer>().text(of: try records())
        case .holiday: SheetWriter<Holiday>().text(of: try records())
        case .person: SheetWriter<Person>().text(of: try records())
        case .coverage: SheetWriter<Coverage>().text(of: try records())
        case .target: SheetWriter<Target>().text(of: try records())
        case .event: SheetWriter<EventRow>().text(of: try eventRows())
        case .attendance: SheetWriter<AttendanceRow>().text(of: try attendanceRows())
        case .signup: SheetWriter<SignUpRow>().text(of: try signUpRows())
        case .quota: SheetWriter<Quota>().text(of: try records())
        case .link: SheetWriter<Link>().text(of: try records())
        case .mapping: SheetWriter<Mapping>().text(of: try records())
        case .busy: SheetWriter<BusyTime>().text(of: try records())
        case .term: SheetWriter<Term>().text(of: try records())
        case .sponsor: SheetWriter<Sponsor>().text(of: try records())
        case .batch: SheetWriter<Batch>().text(of: try records())
        case .agent: SheetWriter<Agent>().text(of: try records())
        case .commitment: SheetWriter<Commitment>().text(of: try records())
        case .apparatus: SheetWriter<Apparatus>().text(of: try records())
        case .service: SheetWriter<Service>().text(of: try records())
        case .contribution: SheetWriter<ContributionRow>().text(of: try contributionRows())
        case .campaign, .plan, .headcount, .cost, .travel, .proposal: ""
        }
    }

    private func eventRows() throws(Failure) -> [EventRow] {
        let counts = try attempt { try file.eventCounts() }
        return try records(Event.self).map { event in
            var shown = event
            if event.status == .postponed, event.start == nil {
                shown.start = event.formerStart
                shown.end = event.formerEnd
            }
            return EventRow(shown, heads: counts[event.id]?.heads, cost: counts[event.id]?.cost)
        }
    }

    private func handles<N: Noun>(of noun: N.Type) throws(Failure) -> [String: N] {
        Dictionary(try records(N.self, retired: true).map { ($0.id, $0) }) { first, _ in first }
    }

    /// The name on a list that is written out; of someone who was erased that it was, so that the list can be read again.
    private func listedName(_ person: Person) -> String {
        person.erased == nil ? person.name : Phrase.protection(.nobody).text(in: settings.language)
    }

    private func attendanceRows() throws(Failure) -> [AttendanceRow] {
        let people = try handles(of: Person.self)
        let events = try handles(of: Event.self)
        return try attempt { try file.facts(Attendance.self) }.map { line in
            var row = AttendanceRow(id: "")
            let person = people[line.fact.person]
            row.event = events[line.fact.event]?.handle ?? line.fact.event
            row.person = line.fact.person
            row.name = person.map(listedName) ?? ""
            row.phone = person?.phone
            row.village = person?.village
            row.stage = line.fact.stage
            row.at = line.fact.at
            row.member = line.fact.member
            return row
        }
    }

    private func contributionRows() throws(Failure) -> [ContributionRow] {
        let people = try handles(of: Person.self)
        return try attempt { try file.facts(Contribution.self) }.map { line in
            var row = ContributionRow(id: "")
            let person = people[line.fact.person]
            row.person = line.fact.person
            row.name = person.map(listedName) ?? ""
            row.phone = person?.phone
            row.paid = line.fact.paid
            row.first = line.fact.first
            row.months = line.fact.months
            row.rupiah = line.fact.rupiah
            row.batch = line.fact.batch
            return row
        }
    }

    private func signUpRows() throws(Failure) -> [SignUpRow] {
        let people = try handles(of: Person.self)
        let events = try handles(of: Event.self)
        return try attempt { try file.facts(SignUp.self) }.map { line in
            var row = SignUpRow(id: "")
            row.person = line.fact.person
            row.name = people[line.fact.person].map(listedName) ?? ""
            row.phone = people[line.fact.person]?.phone
            row.date = line.fact.date
            row.channel = line.fact.channel
            row.event = line.fact.event.map { events[$0]?.handle ?? $0 }
            row.agent = line.fact.agent
            row.sponsor = line.fact.sponsor
            row.segment = line.fact.segment.flatMap { SignUp.Segment(cell: $0) }
            row.programmes = line.fact.programmes
            return row
        }
    }
}
