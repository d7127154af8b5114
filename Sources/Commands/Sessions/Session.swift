import Console
import Language
import Operations
import Outreach
import Synchronization

/// What one run of the program knows: its settings, the general options and the campaign file once it is open.
actor Session {
    private(set) var settings: Settings
    private(set) var globals: GlobalOptions
    /// What the user likes to have each time.
    private(set) var preferences: Preferences
    /// The same, for completion, which cannot wait.
    nonisolated let favourites: Mutex<[String: String]>
    /// The environment variables.
    let environment: [String: String]
    /// Whether a person answers at a terminal.
    let isInteractive: Bool
    /// Where progress is drawn: standard error, and its width if it is a terminal.
    let progress: (sink: any Sink, width: Int?)
    /// The language of texts, for completion, which cannot wait.
    nonisolated let spoken: Mutex<DisplayLanguage>
    /// The zone of the campaign, for hints, which cannot wait; nil before it is known.
    nonisolated let clockZone = Mutex<Zone?>(nil)
    /// What was typed and shown so far; nil outside of a session at a terminal.
    nonisolated let record: SessionRecord?
    /// What can be named in the campaign, for completion, which cannot wait.
    nonisolated let book = Mutex<NameBook?>(nil)
    /// Where lines come from that nobody may see; nil where nobody can be asked.
    private(set) var hiddenInput: (any HiddenInput)?
    /// Where a person can be asked for what a command lacks; nil where nobody can.
    private(set) var asker: (any Asker)?
    /// What was probably meant by the last line, if it was not understood.
    private var meant: [String]?
    /// Lines that would have done what was asked for value by value.
    private var spelledOut: [String] = []
    private var opened: Workspace? {
        didSet {
            let opened = opened
            running.withLock { $0 = opened }
        }
    }
    /// The open campaign, for Ctrl-C, which cannot wait.
    nonisolated let running = Mutex<Workspace?>(nil)
    private var hasReminded = false
    private var waited = false
    /// Shows a reply at once, on a screen that is made empty for it; for commands that show something again and again.
    private(set) var present: (@Sendable (Reply) -> Void)?

    init(
        settings: Settings, globals: GlobalOptions, environment: [String: String], isInteractive: Bool,
        progress: (sink: any Sink, width: Int?), hiddenInput: (any HiddenInput)? = nil,
        record: SessionRecord? = nil, preferences: Preferences = Preferences()
    ) {
        self.preferences = preferences
        favourites = Mutex(preferences.favourites)
        self.settings = settings
        self.globals = globals
        self.environment = environment
        self.isInteractive = isInteractive
        self.progress = progress
        self.hiddenInput = hiddenInput
        self.record = record
        if let language = globals.language { self.settings.language = language }
        spoken = Mutex(self.settings.language)
        if let actor = globals.actor { self.settings.actor = actor }
        // What was said at the start holds until it is said otherwise; a line says it for itself.
        self.globals.language = nil
        self.globals.actor = nil
    }

    /// The language of texts.
    var language: DisplayLanguage { settings.language }

    /// The campaign file's path, from `--file` or the environment.
    func path() throws(Failure) -> String {
        if let path = globals.file ?? environment["SOSIALISASI_FILE"], !path.isEmpty { return path }
        throw Failure(.usage, "usage.file", .noFileNamed, hint: .hintNameFile)
    }

    /// The open campaign, opened when it is first asked for.
    func workspace() throws(Failure) -> Workspace {
        if let opened { return opened }
        let workspace = try Workspace(path: try path(), settings: settings)
        opened = workspace
        return workspace
    }

    /// Lets go of the campaign file; it is opened again when it is next asked for.
    func close() async throws(Failure) {
        try await opened?.close()
        opened = nil
    }

    /// The line that asks for a backup: once, after a change.
    func reminder() async -> String? {
        guard !hasReminded, let opened, let phrase = try? await opened.backupReminder() else { return nil }
        hasReminded = true
        return say(phrase)
    }

    /// Takes over what was set: from here on it holds.
    func adopt(_ changed: Preferences) async {
        let values = changed.values
        if let language = values[.language].flatMap({ DisplayLanguage(word: $0) }),
            values[.language] != preferences.values[.language]
        {
            await set(language: language)
        }
        if let actor = values[.actor], actor != preferences.values[.actor] { await set(actor: actor) }
        globals.format = values[.format].flatMap { OutputFormat(word: $0) }
        globals.color = values[.color].flatMap { ColorMode(rawValue: $0) }
        preferences = changed
        favourites.withLock { $0 = changed.favourites }
    }

    /// From here on lines that nobody may see come from there.
    func set(hiddenInput: any HiddenInput) { self.hiddenInput = hiddenInput }

    /// From here on a reply that cannot wait for the end of its command is shown there.
    func set(present: @escaping @Sendable (Reply) -> Void) { self.present = present }

    /// From here on a person is asked there for what a command lacks.
    func set(asker: any Asker) { self.asker = asker }

    /// Keeps in mind what was probably meant.
    func suggest(_ words: [String]?) { meant = words }

    /// What was probably meant by the last line; it is told once.
    func takeSuggestion() -> [String]? {
        defer { meant = nil }
        return meant
    }

    /// Keeps the line that would have done it.
    func spellOut(_ line: String) { spelledOut.append(line) }

    /// Whether the person was asked for something, or a command waited for its own reasons: its time is not the program's.
    var hasWaited: Bool { waited || !spelledOut.isEmpty }

    /// Notes that a command waited, or that a new one begins.
    func note(waiting: Bool) { waited = waiting }

    /// The lines that would have done what was asked for; each is handed over once.
    func takeSpelledOut() -> [String] {
        defer { spelledOut = [] }
        return spelledOut
    }

    /// What can be named in the campaign; nil without one.
    func names() -> NameBook? {
        if let known = book.withLock({ $0 }) { return known }
        let made = (try? path()).map { NameBook(path: $0, settings: settings) }
        book.withLock { $0 = made }
        return made
    }

    /// Goes over to another campaign file, which from here on every command is for.
    func open(_ path: String) async throws(Failure) {
        let workspace = try Workspace(path: path, settings: settings)
        try await opened?.close()
        opened = workspace
        globals.file = path
        book.withLock { $0 = NameBook(path: path, settings: settings) }
        let zone = try await workspace.campaign().zone
        clockZone.withLock { $0 = zone }
    }

    /// Takes over a campaign that was just made.
    func adopt(_ workspace: Workspace) { opened = workspace }

    /// Changes the language of texts from here on.
    func set(language: DisplayLanguage) async {
        settings.language = language
        spoken.withLock { $0 = language }
        await opened?.set(language: language)
    }

    /// Takes over general options that a line of the session gave for itself.
    func set(actor: String) async {
        settings.actor = actor
        await opened?.set(actor: actor)
    }

    /// A phrase in the language of texts.
    func say(_ phrase: Phrase) -> String { phrase.text(in: settings.language) }

    /// The zone of the campaign.
    func zone() async throws(Failure) -> Zone { try await workspace().campaign().zone }

    /// A reader of dates as people say them.
    private func dates() async throws(Failure) -> NaturalDate {
        let zone = try await zone()
        return NaturalDate(now: settings.clock().moment(in: zone), zone: zone)
    }

    /// The day that a text means.
    func day(_ text: String) async throws(Failure) -> Day {
        try settle(try await dates().readDay(text), text) { $0 }
    }

    /// The time that a text means.
    func moment(_ text: String) async throws(Failure) -> Moment {
        try settle(try await dates().readMoment(text), text) { $0.day }
    }

    /// The week that a text means.
    func week(_ text: String) async throws(Failure) -> Week {
        let reading = try await dates().readWeek(text)
        guard let week = reading.value else {
            throw Failure(.input, "input.week", .unreadableWeek(text.printable))
        }
        return week
    }

    /// The weeks that a text means: a week, a span of weeks, or those whose Thursday lies in a month or another span.
    func weeks(_ text: String) async throws(Failure) -> PlanPeriod {
        let dates = try await dates()
        if let week = dates.readWeek(text).value { return PlanPeriod(week) }
        guard let range = dates.readRange(text).value else {
            throw Failure(.input, "input.week", .unreadableWeek(text.printable))
        }
        var first = Week(containing: range.first)
        if first.monday.advanced(by: 3) < range.first { first = first.advanced(by: 1) }
        var last = Week(containing: range.last)
        if last.monday.advanced(by: 3) > range.last { last = last.advanced(by: -1) }
        guard first <= last else { return PlanPeriod(Week(containing: range.first)) }
        guard let period = PlanPeriod(first, through: last) else {
            throw Failure(.usage, "usage.range", .tooManyWeeks(text.printable))
        }
        return period
    }

    /// The value that was read; of several that may be meant the person chooses one, and off a terminal none is taken.
    private func settle<Value>(_ reading: Reading<Value>, _ text: String, _ day: (Value) -> Day) throws(Failure)
        -> Value
    {
        switch reading {
        case .read(let value, let alternatives):
            return alternatives.isEmpty ? value : try choose(text, [value] + alternatives, day)
        case .refused(.ambiguous(let values)): return try choose(text, Array(values.prefix(3)), day)
        case .refused(.missingTime): throw Failure(.input, "input.time", .missingTime(text.printable))
        case .refused(.wrongWeekday(let day)):
            throw Failure(.input, "input.date", .wrongWeekday(text.printable, day))
        case .refused: throw Failure(.input, "input.date", .unreadableDate(text.printable))
        }
    }

    private func choose<Value>(_ text: String, _ values: [Value], _ day: (Value) -> Day) throws(Failure) -> Value {
        let failure = Failure(.input, "input.ambiguous", .ambiguousDate(text.printable, values.map(day)))
        guard let asker, !globals.takesNoInput else { throw failure }
        let dates = DateFormat(language)
        waited = true
        let offered = zip(1..., values).map { "[\($0)] \(dates.long(day($1)))" }
        guard
            let key = asker.key(
                prompt: "\(text.printable): \(offered.joined(separator: "  ")) ? ",
                of: values.indices.compactMap { "\($0 + 1)".first }),
            let number = key.wholeNumberValue, values.indices.contains(number - 1)
        else { throw Failure(.interrupted, "interrupted", .protection(.notConfirmed)) }
        return values[number - 1]
    }

    /// The line that follows a change: its entry's number and how to take it back.
    func entered() async throws(Failure) -> String {
        guard let entry = try await workspace().lastEntry() else { return "" }
        return say(.entered(entry.number))
    }

    /// What a change says: what was done, then the entry's number.
    func done(_ phrases: Phrase...) async throws(Failure) -> Reply { try await done(phrases) }

    /// The same for phrases that were gathered.
    func done(_ phrases: [Phrase]) async throws(Failure) -> Reply {
        Reply((phrases.map { say($0) } + [try await entered()]).map { .note($0) })
    }
}
