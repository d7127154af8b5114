import Foundation
import Testing

/// Reads the sources as text and holds them against the drawing of the targets.
@Suite struct ArchitectureTests {
    /// What each target may import of the others.
    private static let drawing: [String: Set<String>] = [
        "sosialisasi": ["Commands"],
        "Commands": ["Console", "Conversion", "Interchange", "Language", "Operations", "Outreach"],
        "Console": ["Language", "Outreach"],
        "Operations": [
            "Conversion", "EventLog", "ICalendar", "Interchange", "Language", "Outreach", "Planning",
        ],
        "Interchange": ["ICalendar", "Outreach"],
        "EventLog": ["Outreach"],
        "Language": ["Outreach"],
        "Planning": ["CLinearSolver", "Outreach"],
        "Conversion": ["Outreach"],
        "ICalendar": [],
        "Outreach": [],
        "CLinearSolver": [],
    ]
    /// Targets without clock, files or global state.
    private static let pure: Set<String> = ["Planning", "Conversion", "ICalendar", "Outreach"]

    /// One Swift file of the sources.
    private struct Source {
        let target: String
        let path: String
        let lines: [String]

        /// The modules that it imports.
        var imports: [String] {
            lines.compactMap { line in
                var words = line.split(separator: " ").map(String.init)
                while let first = words.first,
                    first.hasPrefix("@") || ["package", "public", "internal"].contains(first)
                {
                    words.removeFirst()
                }
                guard words.first == "import", words.count > 1 else { return nil }
                let name =
                    ["struct", "class", "enum", "func", "var", "protocol"].contains(words[1]) ? words.last : words[1]
                return name?.split(separator: ".").first.map(String.init)
            }
        }

        /// The lines without comments; texts stay.
        var code: [(number: Int, text: String)] {
            lines.enumerated().filter { !$0.element.drop { $0 == " " }.hasPrefix("//") }.map {
                ($0.offset + 1, $0.element)
            }
        }
    }

    private static let sources: [Source] = {
        let folder = Transcript.project.appendingPathComponent("Sources")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8) else {
                return nil
            }
            return Source(
                target: String(path.prefix { $0 != "/" }), path: path,
                lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }()

    @Test func `every target stands in the drawing`() {
        #expect(Self.sources.count > 150)
        #expect(Set(Self.sources.map(\.target)).subtracting(Self.drawing.keys).isEmpty)
    }

    @Test func `imports run downwards only`() {
        for source in Self.sources {
            let ours = Set(source.imports).intersection(Self.drawing.keys)
            let stray = ours.subtracting(Self.drawing[source.target] ?? [])
            #expect(stray.isEmpty, "\(source.path) imports \(stray.sorted())")
        }
    }

    @Test func `pure targets import nothing that knows the time, files or threads`() {
        let impure: Set<String> = [
            "Foundation", "FoundationEssentials", "Dispatch", "Glibc", "Musl", "Synchronization", "GRDB",
        ]
        for source in Self.sources where Self.pure.contains(source.target) {
            // The distributions need logarithms and square roots, which the standard library lacks.
            let mathematics: Set<String> = source.target == "Conversion" ? ["Glibc", "Musl"] : []
            let stray = impure.subtracting(mathematics).intersection(source.imports)
            #expect(stray.isEmpty, "\(source.path) imports \(stray.sorted())")
        }
    }

    @Test func `each dependency from outside has one target`() {
        let owners = ["GRDB": "EventLog", "Crypto": "EventLog", "ArgumentParser": "Commands"]
        for source in Self.sources {
            for name in source.imports where owners[name] != nil {
                #expect(owners[name] == source.target, "\(source.path)")
            }
        }
    }

    @Test(arguments: [
        "fatalError", "try!", "as!", "@unchecked Sendable", "print(", "nonisolated(unsafe)", "preconditionFailure",
    ])
    func `the sources do without traps and printing`(_ word: String) {
        for source in Self.sources {
            for line in source.code where line.text.utf8.count >= word.utf8.count && line.text.contains(word) {
                // A longer name that ends so, such as `fingerprint(`, is another word.
                let isLonger = line.text.ranges(of: word).allSatisfy { range in
                    range.lowerBound > line.text.startIndex
                        && line.text[line.text.index(before: range.lowerBound)].isLetter
                }
                #expect(isLonger, "\(source.path):\(line.number)")
            }
        }
    }

    @Test func `no path of a machine stands in the sources`() {
        let allowed = ["/dev/", "/usr/", "/etc/"]
        let suspicious = ["/home/", "/root/", "/Users/", "/tmp/", "/work/", "/opt/", "/var/", "/mnt/"]
        for source in Self.sources {
            for (index, line) in source.lines.enumerated() {
                for path in suspicious where line.contains(path) {
                    let isOurs = allowed.contains { line.contains($0 + path.dropFirst()) }
                    #expect(isOurs, "\(source.path):\(index + 1) \(path)")
                }
                let quoted = line.ranges(of: "\"/").filter { range in
                    line[range.upperBound...].first.map { $0.isLetter } ?? false
                }
                for range in quoted {
                    let path = line[line.index(after: range.lowerBound)...].prefix { $0 != "\"" }
                    let isFile = path.dropFirst().contains("/")
                    #expect(!isFile || allowed.contains { path.hasPrefix($0) }, "\(source.path):\(index + 1) \(path)")
                }
            }
        }
    }
}
