import EventLog
import Interchange
import Language
import Outreach

/// Brings the rows of CSV files into the campaign inside one operation, and gathers every defect on the way.
final class SheetImport {
    let journal: Journal
    let options: ImportOptions
    private(set) var outcomes: [ImportOutcome] = []
    private(set) var defects: [Defect] = []
    /// Whether rows have identity numbers and the campaign has no key yet.
    var needsKey = false
    private var people: PersonBook?
    /// Headings of a file which lacks columns that must be there.
    private(set) var strangeHeadings: [String] = []
    private let watch: ImportWatch
    private var rows = 0

    init(_ journal: Journal, options: ImportOptions, watch: ImportWatch) {
        self.journal = journal
        self.options = options
        self.watch = watch
    }

    /// Reads a file of that noun and brings its rows in, unless it has defects.
    func take(_ noun: NounKind, file: String, _ bytes: [UInt8]) throws {
        switch noun {
        case .ecosystem: try takeRecords(Ecosystem.self, file, bytes)
        case .region: try takeRecords(Region.self, file, bytes)
        case .site: try takeSites(file, bytes)
        case .team: try takeRecords(Team.self, file, bytes)
        case .officer: try takeRecords(Officer.self, file, bytes)
        case .holiday: try takeRecords(Holiday.self, file, bytes)
        case .person: try takeRecords(Person.self, file, bytes)
        case .coverage: try takeRecords(Coverage.self, file, bytes)
        case .target: try takeRecords(Target.self, file, bytes)
        case .event: try takeEvents(file, bytes)
        case .attendance: try takeAttendance(file, bytes)
        case .signup: try takeSignUps(file, bytes)
        case .quota: try takeRecords(Quota.self, file, bytes)
        case .link: try takeRecords(Link.self, file, bytes)
        case .mapping: try takeRecords(Mapping.self, file, bytes)
        case .busy: try takeRecords(BusyTime.self, file, bytes)
        case .term: try takeRecords(Term.self, file, bytes)
        case .sponsor: try takeRecords(Sponsor.self, file, bytes)
        case .batch: try takeRecords(Batch.self, file, bytes)
        case .agent: try takeRecords(Agent.self, file, bytes)
        case .commitment: try takeRecords(Commitment.self, file, bytes)
        case .apparatus: try takeRecords(Apparatus.self, file, bytes)
        case .service: try takeRecords(Service.self, file, bytes)
        case .contribution: try takeContributions(file, bytes)
        case .campaign, .plan, .headcount, .cost, .travel, .proposal: break
        }
    }

    private func takeRecords<N: SheetNoun>(
        _ type: N.Type, _ file: String, _ bytes: [UInt8], adjust: (inout N) -> Void = { _ in }
    ) throws {
        let existing = try journal.stored(N.self)
        let numbered = existing.values.filter { $0.noun.handle != $0.noun.id }
        let handles = Dictionary(numbered.map { ($0.noun.handle, $0) }) { first, _ in first }
        let base: (String) -> N = { (existing[$0] ?? handles[$0])?.noun ?? N(id: $0) }
        guard let sheet = try read(N.self, file, bytes, base: base) else { return }
        var outcome = ImportOutcome(file: file, noun: N.kind)
        outcome.passedOver = sheet.passedOver
        for (line, row) in sheet.records {
            var record = row
            adjust(&record)
            if let known = existing[record.id] ?? handles[record.id] {
                record.id = known.noun.id
                if (known.noun as? Person)?.erased != nil, record != known.noun {
                    note([Defect(file: file, line: line, column: "id", text: known.noun.handle, .erased)])
                    continue
                }
                try journal.update(record, from: known).isEmpty ? (outcome.unchanged += 1) : (outcome.changed += 1)
            } else {
                try journal.create(record)
                outcome.added += 1
            }
        }
        outcomes.append(outcome)
    }

    private func takeSites(_ file: String, _ bytes: [UInt8]) throws {
        let regions = Dictionary(
            try journal.all(Region.self).flatMap { region in
                ([region.name] + (region.aliases ?? "").split(separator: ";").map(String.init))
                    .map { (PersonBook.folded($0), region.id) }
            }
        ) { first, _ in first }
        let ecosystem = options.ecosystem
        let given = try self.ecosystem(ecosystem)
        try takeRecords(Site.self, file, bytes) { site in
            if let given, ecosystem != nil { site.ecosystem = given }
            if let name = site.region, let code = regions[PersonBook.folded(name)] { site.region = code }
        }
    }

    /// The identifier of the ecosystem that the option names.
    private func ecosystem(_ text: String?) throws -> String? {
        guard let text else { return nil }
        let known = try known().identifiers[.ecosystem] ?? [:]
        guard let id = known[text] else { throw Failure.unknown(.ecosystem, text, among: Array(known.keys)) }
        return id
    }

    /// A reader of a sheet's rows.
    func reader<N: SheetNoun>(_ file: String, _ bytes: [UInt8], base: @escaping (String) -> N) throws -> SheetReader<N>
    {
        var given: [String: String] = [:]
        if let event = options.event { given["event"] = event }
        let reader = SheetReader<N>(
            bytes, file: file, known: try known(), prefix: options.only, given: given,
            mapping: try mapping(for: N.kind),
            base: base)
        let isStrange = reader.defects.contains { if case .missingColumn = $0.problem { true } else { false } }
        if isStrange, Mapping.Target(rawValue: N.kind.rawValue) != nil {
            let near = reader.defects.compactMap {
                if case .unknownColumn(let name, _) = $0.problem { name } else { nil }
            }
            strangeHeadings = near + reader.passedOver
        }
        return reader
    }

    /// The mapping that the options name.
    private func mapping(for noun: NounKind) throws -> Mapping? {
        guard let text = options.mapping else { return nil }
        guard let mapping = try journal.find(text, Mapping.self) else {
            throw Failure.unknown(.mapping, text, among: try journal.all(Mapping.self).map(\.handle))
        }
        guard mapping.target.rawValue == noun.rawValue else {
            throw Failure(.refused, "mapping.other", .importing(.otherMapping(mapping.handle, for: mapping.target)))
        }
        return mapping
    }

    /// Goes to the next row of a sheet, unless the import is to stop; false at the end.
    func advance<N: SheetNoun>(_ reader: inout SheetReader<N>) throws -> Bool {
        try watch.look(rows, reader.file) {
            Double(reader.rows.place.upperBound) / Double(max(1, reader.rows.bytes.count))
        }
        rows += 1
        return reader.advance()
    }

    /// Reads a sheet; nil if it has defects, which are kept.
    func read<N: SheetNoun>(
        _ type: N.Type, _ file: String, _ bytes: [UInt8], base: @escaping (String) -> N
    ) throws -> Sheet<N>? {
        var reader: SheetReader<N> = try reader(file, bytes, base: base)
        var sheet = Sheet<N>()
        while try advance(&reader) {
            if let record = reader.record() { sheet.records.append((reader.rows.line, record)) }
        }
        defects += reader.defects
        guard reader.defects.isEmpty else { return nil }
        sheet.passedOver = reader.passedOver
        return sheet
    }

    /// What rows may refer to, as it stands inside this operation.
    func known() throws -> KnownRecords { try KnownRecords(journal) }

    /// Everybody who is known, loaded once.
    func book() throws -> PersonBook {
        if let people { return people }
        let loaded = try PersonBook(journal)
        people = loaded
        return loaded
    }

    /// Keeps the book as the rows left it.
    func keep(_ book: PersonBook) { people = book }

    func finish(_ outcome: ImportOutcome) { outcomes.append(outcome) }

    func note(_ found: [Defect]) { defects += found }
}

extension KnownRecords {
    /// What a row may refer to: ecosystems (also by name), teams, sites and events.
    init(_ journal: Journal) throws {
        // A noun without records is known to have none.
        self.init(
            identifiers: [.ecosystem: [:], .team: [:], .site: [:], .event: [:], .sponsor: [:], .batch: [:]],
            nearest: { closest(to: $0, in: $1) })
        for ecosystem in try journal.all(Ecosystem.self) {
            for name in [ecosystem.id, ecosystem.nameIndonesian, ecosystem.nameEnglish] {
                identifiers[.ecosystem, default: [:]][name] = ecosystem.id
                identifiers[.ecosystem, default: [:]][name.lowercased()] = ecosystem.id
            }
        }
        identifiers[.ecosystem, default: [:]].merge(
            ["rentan": "vulnerable", "umkm": "sme"].filter { identifiers[.ecosystem]?[$0.value] != nil }
        ) { first, _ in first }
        for noun in [NounKind.team, .site, .event, .batch] {
            var known: [String: String] = [:]
            for (id, handle) in try journal.identifiers(of: noun) {
                known[id] = id
                if handle != id { known[handle] = id }
                // What people bring back from an event is its code.
                if noun == .event { known[EventCode(of: id).text] = id }
            }
            identifiers[noun] = known
        }
        let sponsors = try journal.all(Sponsor.self)
        for sponsor in sponsors {
            for text in [sponsor.id, sponsor.handle] { identifiers[.sponsor, default: [:]][text] = sponsor.id }
        }
        // What somebody chose as a short name comes before the name of another, and of two of one name the first.
        for sponsor in sponsors where identifiers[.sponsor]?[sponsor.name] == nil {
            identifiers[.sponsor, default: [:]][sponsor.name] = sponsor.id
        }
    }
}
