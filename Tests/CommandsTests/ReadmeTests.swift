import Foundation
import Testing

@testable import Commands

@Suite struct ReadmeTests {
    /// The session that README.md shows.
    private static let session: [String] = {
        let place = Transcript.project.appendingPathComponent("README.md")
        let text = (try? String(contentsOf: place, encoding: .utf8)) ?? ""
        let chapter = text.components(separatedBy: "## One minute").dropFirst().first ?? ""
        let block = chapter.components(separatedBy: "```").dropFirst().first ?? ""
        return block.split(separator: "\n").map(String.init)
    }()

    @Test func `the session of the README is the golden one, with lines left out where it says so`() throws {
        let golden = try #require(Transcript.all.first { $0.name == "0-one-minute.en" })
        var rest = golden.text.split(separator: "\n").map(String.init)[...]
        var mayLeaveOut = false
        #expect(Self.session.count > 20)
        for line in Self.session {
            if line == "…" {
                mayLeaveOut = true
                continue
            }
            if mayLeaveOut { rest = rest.drop { $0 != line } }
            mayLeaveOut = false
            #expect(rest.first == line)
            rest = rest.dropFirst()
        }
        #expect(rest.isEmpty)
    }

    @Test func `every command of the README's tables is in the grammar`() throws {
        let place = Transcript.project.appendingPathComponent("README.md")
        let text = try String(contentsOf: place, encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.contains("--") == true }
        for row in rows {
            let typed = row.split(separator: "`").dropFirst().first.map(String.init) ?? ""
            let words = typed.split(separator: " ").map(String.init)
            guard words.count > 1, CommandPlace().node.child(words[0]) != nil else { continue }
            var place = CommandPlace()
            let isKnown = place.enter(words[0]) && (place.enter(words[1]) || place.node.nodes.isEmpty)
            #expect(isKnown, "\(typed)")
            let options = Set(place.node.arguments.flatMap(\.names))
            for option in words where option.hasPrefix("--") {
                #expect(options.contains(String(option.dropFirst(2))), "\(typed)")
            }
        }
    }
}
