import ArgumentParser
import Console
import Interchange
import Language
import Operations
import Outreach

/// What every import of one file takes.
struct ImportFlags: ParsableArguments, Sendable {
    @Flag(name: .both("dry-run", "coba"), help: .key(.optionDryRun)) var isDryRun = false
    @Option(name: .both("rejects", "tertolak"), help: .key(.optionRejects, .file)) var rejects: String?

    @Option(name: .both("mapping", "pemetaan"), help: .key(.optionMapping, .name)) var mapping: String?

    /// Imports a file; rows that cannot be taken are written to a file of their own where one is named.
    func reply(_ noun: NounKind, _ path: String, _ given: ImportOptions, in session: Session) async throws(Failure)
        -> Reply
    {
        var options = given
        options.isDryRun = isDryRun
        options.mapping = mapping
        options.takesSoundRows = rejects != nil
        let workspace = try await session.workspace()
        let asked = options
        let outcome = try await session.importing { (watch) async throws(Failure) in
            try await workspace.importFile(noun, path: path, options: asked, watch: watch)
        }
        var reply = try await session.done(importing: [outcome], isDryRun: isDryRun)
        if let rejects, let rows = outcome.rejected {
            try await session.write(rows, to: rejects)
            reply.items.append(.note(await session.say(.rowsRejected(rows.rows.count, rejects.printable))))
        }
        return reply
    }
}

extension Session {
    /// Writes rejected rows with their reasons.
    fileprivate func write(_ rows: RejectedRows, to path: String) throws(Failure) {
        let words = ["rejected_because", "ditolak_karena"]
        let fresh = words.reduce(rows) { $0.without($1) }
        let language = language
        let text = fresh.text(heading: language == .english ? words[0] : words[1]) { $0.sentence(in: language) }
        try OutputFile.write(Array(text.utf8), to: path)
    }
}
