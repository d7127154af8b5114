import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PrintCompletions: Verb {
    static let configuration = CommandConfiguration.both("completions", "pelengkap", .completions)
    @Argument(help: .key(.argumentShell, .name)) var shell: String
    @Option(name: .both("out", "ke"), help: .key(.optionCalendarOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let known = ShellCompletions.Shell(rawValue: shell.lowercased()) else {
            throw Failure(
                argument: Word("completions", "pelengkapan"), shell,
                allowed: ShellCompletions.Shell.allCases.map { Word($0.rawValue) })
        }
        return try await session.reply(ShellCompletions(language: await session.language).script(for: known), out)
    }
}

extension Session {
    /// A text as it is, or written to a file.
    fileprivate func reply(_ text: String, _ out: String?) throws(Failure) -> Reply {
        guard let out, out != "-" else { return .text(text) }
        try OutputFile.write(Array((text + "\n").utf8), to: out)
        return .note(say(.report(.written(out.printable))))
    }
}

struct PrintManual: Verb {
    static let configuration = CommandConfiguration.both("manual", "panduan", .manual)
    @Option(name: .both("out", "ke"), help: .key(.optionCalendarOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        try await session.reply(ManualPage(language: await session.language).text, out)
    }
}
