import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct InitCampaign: Verb {
    static let configuration = CommandConfiguration.both("init", "mulai", .initCampaign)
    @Option(name: .both("branch", "cabang"), help: .key(.optionBranch, .name)) var branch: String
    @Option(name: .both("zone", "zona"), help: .key(.optionZone, .zone)) var zone = "WIB"

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let zone = Zone(zone) else {
            throw Failure(
                option: Word("zone", "zona"), zone, allowed: Zone.allCases.map { Word($0.rawValue) })
        }
        guard branch.isPrintable, !branch.trimmed.isEmpty else {
            throw Failure(.usage, "usage.missing", .missingOption("branch", "cabang"))
        }
        let path = try await session.path()
        let workspace = try await Workspace.create(
            path: path, branch: branch.trimmed, zone: zone, settings: await session.settings)
        await session.adopt(workspace)
        return .note(await session.say(.founded(branch: branch.trimmed, path: path.printable)))
    }
}

struct ImportFolder: Verb {
    static let configuration = CommandConfiguration.both("import", "impor", .importFolder)
    @Argument(help: .key(.argumentFolder, .folder)) var path: String
    @Flag(name: .both("dry-run", "coba"), help: .key(.optionDryRun)) var isDryRun = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let outcomes = try await session.importing { (watch) async throws(Failure) in
            try await workspace.importFolder(path, isDryRun: isDryRun, watch: watch)
        }
        return try await session.done(importing: outcomes, isDryRun: isDryRun)
    }
}

struct ShowCampaign: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .showCampaign)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let campaign = try await session.workspace().campaign()
        let language = await session.language
        return .record(
            Record(
                Campaign.openFields.map { field in
                    let shown: Value =
                        switch (field.value(of: campaign), field.expectation) {
                        case (.null, _): .missing
                        case (.integer(let number), .flag): .flag(number != 0)
                        case (.integer(let number), _) where field.name == "weekly_budget": .rupiah(number)
                        case (.integer(let number), _): .integer(number)
                        case (.real(let number), _): .decimal(number, digits: 2)
                        case (.text(let text), .weeklyHours):
                            .word(key: text, display: WeeklyHours(text).map(DateFormat(language).hours) ?? text)
                        case (.text(let text), .clock):
                            .word(key: text, display: ClockTime(text).map(DateFormat(language).time) ?? text)
                        case (.text(let text), _): .text(text)
                        }
                    return Record.Field(field.name, Session.title(field.name, field.alias, in: language), shown)
                }))
    }
}

struct EditCampaign: Verb {
    static let configuration = CommandConfiguration.both("edit", "ubah", .editCampaign)
    @OptionGroup var options: CampaignOptions

    func reply(in session: Session) async throws(Failure) -> Reply {
        let changed = try await session.workspace().editCampaign(options.cells)
        guard !changed.isEmpty else { return .note(await session.say(.campaignUnchanged)) }
        return try await session.done(.campaignChanged(fields: changed))
    }
}

/// `run` reads a script; the program does so itself, since a script is a run of commands and not one.
struct RunScript: Verb {
    static let configuration = CommandConfiguration.both("run", "jalankan", .runScript)
    @Argument(help: .key(.argumentScript, .file)) var path: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        throw Failure(.usage, "usage.session", .scriptFromShell)
    }
}

struct SetLanguage: Verb {
    static let configuration = CommandConfiguration.both("lang", "bahasa", .setLanguage)
    @Argument(help: .key(.argumentLanguage, .language)) var language: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let chosen = DisplayLanguage(word: language) else {
            throw Failure(
                argument: Word("lang", "bahasa"), language,
                allowed: DisplayLanguage.allCases.map { Word($0.rawValue) })
        }
        await session.set(language: chosen)
        return .note(await session.say(.languageSet))
    }
}
