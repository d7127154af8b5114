import EventLog
import Foundation
import Interchange
import Outreach

extension Workspace {
    /// The files of a campaign folder in the order in which they depend on each other.
    package static let folderFiles: [(noun: NounKind, name: String)] = [
        (.ecosystem, "ecosystems.csv"), (.region, "regions.csv"), (.team, "teams.csv"), (.site, "sites.csv"),
        (.officer, "officers.csv"), (.holiday, "holidays.csv"), (.quota, "quotas.csv"), (.link, "links.csv"),
        (.busy, "busy.csv"), (.event, "events.csv"), (.person, "people.csv"), (.attendance, "attendance.csv"),
        (.signup, "signups.csv"),
        (.coverage, "coverage.csv"), (.target, "targets.csv"), (.term, "terms.csv"), (.agent, "agents.csv"),
        (.sponsor, "sponsors.csv"), (.batch, "batches.csv"), (.contribution, "contributions.csv"),
        (.commitment, "commitments.csv"), (.apparatus, "apparatus.csv"), (.service, "services.csv"),
    ]

    /// Imports the files of a folder that are there, all in one operation.
    ///
    /// - Throws: `Failure` with every defect of every file; then nothing of the folder is taken.
    public func importFolder(_ path: String, isDryRun: Bool = false, watch: ImportWatch = ImportWatch()) throws(Failure)
        -> [ImportOutcome]
    {
        var files: [(NounKind, String, [UInt8])] = []
        for (noun, name) in Workspace.folderFiles {
            let place = path + "/" + name
            guard FileManager.default.fileExists(atPath: place) else { continue }
            files.append((noun, name, try Workspace.bytes(ofFile: place)))
        }
        guard !files.isEmpty else {
            throw Failure(
                .input, "import.empty", .folderWithoutFiles(path.printable),
                hint: .expectedFiles(Workspace.folderFiles.map(\.name)))
        }
        var options = ImportOptions()
        options.isDryRun = isDryRun
        return try importFiles(files, options: options, watch)
    }

    /// Imports one CSV file of a noun in one operation.
    ///
    /// - Throws: `Failure` with every defect; then nothing of the file is taken.
    public func importFile(
        _ noun: NounKind, path: String, options: ImportOptions = ImportOptions(), watch: ImportWatch = ImportWatch()
    ) throws(Failure) -> ImportOutcome {
        var bytes = try Workspace.bytes(ofFile: path)
        let name = Workspace.name(ofFile: path)
        var rejected: RejectedRows?
        while true {
            do {
                var outcome = try importFiles([(noun, name, bytes)], options: options, watch).first
                outcome?.rejected = rejected
                return outcome ?? ImportOutcome(file: name, noun: noun)
            } catch {
                // A row that stood on a rejected one is found out in the next turn.
                guard options.takesSoundRows, error.code == "import.defects",
                    let (found, rest) = RejectedRows.split(bytes, by: error.defects)
                else { throw error }
                rejected = RejectedRows(header: found.header, rows: (rejected?.rows ?? []) + found.rows)
                bytes = rest
            }
        }
    }

    private func importFiles(
        _ files: [(NounKind, String, [UInt8])], options given: ImportOptions, _ watch: ImportWatch
    ) throws(Failure) -> [ImportOutcome] {
        var options = given
        options.keyFolder = settings.keyFolder
        do { return try importOnce(files, options, watch) } catch is NeedsKey {
            let key = try makeKey()
            let outcomes = try attempt { try importOnce(files, options, watch) }
            return outcomes.map { outcome in
                var told = outcome
                if outcome.noun == .signup { told.madeKey = key }
                return told
            }
        } catch { throw Workspace.failure(error, file.path) }
    }

    private func importOnce(
        _ files: [(NounKind, String, [UInt8])], _ options: ImportOptions, _ watch: ImportWatch
    ) throws -> [ImportOutcome] {
        var outcomes: [ImportOutcome] = []
        struct DryRun: Error {}
        let kind = files.count == 1 ? "\(files[0].0.rawValue).import" : "import"
        func take(_ journal: Journal) throws {
            let work = SheetImport(journal, options: options, watch: watch)
            for (noun, name, bytes) in files { try work.take(noun, file: name, bytes) }
            guard work.defects.isEmpty else {
                let strange = files.count == 1 ? work.strangeHeadings : []
                throw Failure(
                    .input, "import.defects", .importRefused(files: files.map(\.1), defects: work.defects.count),
                    hint: strange.isEmpty ? nil : .importing(.hintMapping(files[0].0, headings: strange)),
                    defects: work.defects)
            }
            if work.needsKey, !options.isDryRun { throw NeedsKey() }
            outcomes = work.outcomes
            journal.payload = [
                ("source", .text(files.map(\.1).joined(separator: ", "))),
                ("added", .integer(outcomes.reduce(0) { $0 + $1.added })),
                ("changed", .integer(outcomes.reduce(0) { $0 + $1.changed })),
            ]
            // Everything was done and checked; nothing of it stays.
            if options.isDryRun { throw DryRun() }
        }
        let isList = files.allSatisfy { $0.0 == .attendance }
        do { try file.write(kind, by: settings.actor, isLong: isList, take) } catch is DryRun {}
        return outcomes
    }

    /// What a file is called in reports: the last part of its path.
    static func name(ofFile path: String) -> String {
        (path.split(separator: "/").last.map(String.init) ?? path).printable
    }

    /// The bytes of a file that a user named.
    static func bytes(ofFile path: String) throws(Failure) -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw Failure(.input, "input.missing", .inputMissing(path.printable))
        }
        guard status.st_mode & S_IFMT != S_IFDIR, let file = fopen(path, "r") else {
            throw Failure(.input, "input.unreadable", .inputUnreadable(path.printable))
        }
        defer { fclose(file) }
        // Read where it stays: a copy of a long file would take its length in memory a second time.
        var isRead = true
        var bytes: [UInt8] = []
        var size = max(65_536, Int(status.st_size) + 1)
        while isRead {
            let length = bytes.count
            let piece = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = fread(buffer.baseAddress, 1, size, file)
            }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            isRead = bytes.count > length
            size = 65_536
        }
        guard ferror(file) == 0 else {
            throw Failure(.input, "input.unreadable", .inputUnreadable(path.printable))
        }
        return bytes
    }
}
