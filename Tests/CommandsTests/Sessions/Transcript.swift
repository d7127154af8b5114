import Foundation
import Testing

/// A golden session: what a person types, line by line, and what is seen after each line.
struct Transcript: Sendable, CustomTestStringConvertible {
    /// A typed line and what followed it.
    struct Turn: Equatable, Sendable {
        let typed: String
        var shown: String
    }

    let name: String
    var turns: [Turn]

    var testDescription: String { name }

    /// Reads the file: lines that begin with `> ` are typed, what follows is shown.
    init(name: String, text: String) {
        self.name = name
        turns = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            if line.hasPrefix("> ") {
                turns.append(Turn(typed: String(line.dropFirst(2)), shown: ""))
            } else if !turns.isEmpty {
                turns[turns.count - 1].shown += line + "\n"
            }
        }
    }

    /// The form that `init(name:text:)` reads.
    var text: String { turns.map { "> \($0.typed)\n\($0.shown)" }.joined() }

    /// Whether the session is in English.
    var isEnglish: Bool { name.hasSuffix(".en") }

    /// The folder with the transcripts.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Transcripts")

    /// The project's folder.
    static let project = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// All of them by name.
    static let all: [Transcript] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".txt") }.sorted().compactMap { file in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8) else {
                return nil
            }
            return Transcript(name: String(file.dropLast(4)), text: text)
        }
    }()

    /// Writes the transcript in the place of the golden one.
    func record() throws {
        try text.write(to: Transcript.folder.appendingPathComponent(name + ".txt"), atomically: true, encoding: .utf8)
    }
}
