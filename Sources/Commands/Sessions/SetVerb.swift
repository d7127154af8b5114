import ArgumentParser
import Console
import Foundation
import Language
import Operations
import Outreach

/// What the user likes to have each time: shows it, sets one thing for the session, or keeps it.
struct SetPreference: Verb {
    static let configuration = CommandConfiguration.both("set", "atur", .setPreference)
    @Argument(help: .key(.argumentPreference, .name)) var name: String?
    @Argument(help: .key(.argumentPreferenceValue, .text)) var value: String?
    @Flag(name: .both("save", "simpan"), help: .key(.optionSave)) var isKept = false
    @Flag(name: .both("check", "periksa"), help: .key(.optionCheck)) var isChecked = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        if isChecked { return await session.checkedConfiguration() }
        guard let name else {
            if isKept { return try await session.keepPreferences() }
            return await session.preferenceTable()
        }
        guard try await session.set(preference: name, value ?? "") else {
            let known = Preferences.Name(name)
            let allowed = known.map { $0.allowed.map { Word($0) } } ?? Preferences.Name.allCases.map(\.word)
            throw Failure(
                argument: known?.word ?? Word("set", "atur"), known == nil ? name : value ?? "", allowed: allowed)
        }
        if isKept { return try await session.keepPreferences() }
        return .note(await session.say(.session(.preferenceSet(name.printable, (value ?? "").printable))))
    }
}

extension Session {
    /// A table of what is set.
    fileprivate func preferenceTable() -> Reply {
        let language = language
        let usual = Phrase.session(.asUsual).text(in: language)
        var rows: [[Value]] = Preferences.Name.allCases.map { name in
            [
                .text(name.word.text(in: language)), .text(preferences.values[name] ?? usual),
                .text(Phrase.session(.preference(name.rawValue)).text(in: language)),
            ]
        }
        rows += preferences.favourites.sorted { $0.key < $1.key }.map { short, line in
            [
                .text(Preferences.favourite + short), .text(line),
                .text(Phrase.session(.preference("favourite")).text(in: language)),
            ]
        }
        let table = Table(
            key: "preferences",
            columns: [
                Table.Column("name", Word("Name", "Nama").text(in: language)),
                Table.Column("value", Word("Value", "Nilai").text(in: language)),
                Table.Column("meaning", Word("Meaning", "Arti").text(in: language)),
            ], rows: rows)
        return .table(table, notes: [say(.session(.configurationAt(settings.configurationPath.printable)))])
    }

    /// What is wrong with the user's file: lines that say nothing, a campaign that is not there, favourites that are no commands.
    fileprivate func checkedConfiguration() -> Reply {
        let path = settings.configurationPath
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            return .note(say(.session(.configurationMissing(path.printable))))
        }
        let (kept, defects) = Preferences.read(text)
        var findings = defects.map { say(.session(.configurationDefect(path.printable, line: $0.line, $0.text))) }
        if let file = kept.values[.file], !FileManager.default.fileExists(atPath: file) {
            findings.append("file: " + say(.fileMissing(file.printable)))
        }
        for (short, line) in kept.favourites.sorted(by: { $0.key < $1.key }) {
            let words = (try? splitLine(line)) ?? []
            if CommandTree.shared.root.child(short) != nil {
                findings.append(Preferences.favourite + short + ": " + say(.session(.favouriteIsCommand(short))))
            }
            if (try? Grammar.command(words)) as? any Verb == nil {
                let why = Misunderstanding(words).failure(in: language)
                findings.append(Preferences.favourite + short + ": " + why.lines(in: language).joined(separator: " "))
            }
        }
        guard !findings.isEmpty else {
            return Reply([.text(path.printable), .note(say(.session(.configurationSound)))])
        }
        var reply = Reply(findings.map { .text($0) } + [.note(say(.session(.configurationDefects(findings.count))))])
        reply.faults = .input
        return reply
    }

    /// Writes the preferences into the user's file.
    fileprivate func keepPreferences() throws(Failure) -> Reply {
        let folder = settings.configurationFolder
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        try OutputFile.write(Array(preferences.text(in: language).utf8), to: settings.configurationPath)
        return .note(say(.session(.configurationKept(settings.configurationPath.printable))))
    }

    /// Sets one preference, which holds from here on; false for a name or a value that there is not.
    fileprivate func set(preference name: String, _ value: String) async throws(Failure) -> Bool {
        var changed = preferences
        guard changed.set(name, value) else { return false }
        await adopt(changed)
        return true
    }
}
