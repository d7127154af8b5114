import Language
import Testing

@testable import Commands

@Suite struct CommandTreeTests {
    private let leaves = CommandTree.shared.root.leaves

    @Test func `the tree holds the nouns and the verbs that stand alone`() {
        #expect(leaves.count > 80)
        let names = Set(leaves.map { $0.map(\.english).joined(separator: " ") })
        for name in [
            "init", "import", "site import", "plan week", "plan accept", "event move", "report conversion", "run",
        ] {
            #expect(names.contains(name))
        }
    }

    @Test func `every command, argument and option has help in both languages`() {
        for node in CommandTree.shared.root.everything {
            #expect(node.help != nil, "\(node.english)")
            for parameter in node.arguments { #expect(parameter.help != nil, "\(node.english)") }
        }
        for text in HelpText.allCases {
            for language in DisplayLanguage.allCases { #expect(!text.text(in: language).isEmpty, "\(text)") }
        }
    }

    @Test func `every command has a name of its own in both languages`() {
        for node in [CommandTree.shared.root] + CommandTree.shared.root.everything where !node.nodes.isEmpty {
            let names = node.nodes.flatMap { Set([$0.english, $0.indonesian]) }
            #expect(Set(names).count == names.count, "\(node.english)")
        }
        for node in CommandTree.shared.root.everything { #expect(node.english != node.indonesian, "\(node.english)") }
    }

    @Test func `every option has an English and an Indonesian name, each its own`() {
        // Words that both languages share.
        let shared: Set<String> = ["status", "pasaran", "model", "vdir", "rupiah"]
        for path in leaves {
            guard let node = path.last else { continue }
            let command = path.map(\.english).joined(separator: " ")
            let options = node.arguments.filter { $0.kind != .positional }
            for option in options {
                #expect(
                    option.names.count == (shared.contains(option.names[0]) ? 1 : 2), "\(command) --\(option.names)")
            }
            let names = options.flatMap(\.names)
            #expect(Set(names).count == names.count, "\(command)")
        }
    }

    @Test func `each command stands in one topic of the overview, which fits one screen`() throws {
        let named = HelpTopic.allCases.flatMap(\.commands)
        #expect(named.sorted() == CommandTree.shared.root.nodes.map(\.english).sorted())
        for language in DisplayLanguage.allCases {
            let page = try HelpPage(language: language, isInSession: true, width: 80).text(for: [])
            #expect(page.split(separator: "\n", omittingEmptySubsequences: false).count < 24)
        }
    }

    @Test func `no option hides a general one`() {
        let general = Set(
            GlobalOptions.valued.flatMap { [$0.english, $0.indonesian] }
                + GlobalOptions.flags.flatMap { [$0.english, $0.indonesian] } + ["help", "bantuan"])
        for path in leaves {
            let names = path.last?.arguments.filter { $0.kind != .positional }.flatMap(\.names) ?? []
            #expect(general.isDisjoint(with: names), "\(path.map(\.english))")
        }
    }

    @Test func `every option that takes a value says of which kind`() {
        for path in leaves {
            for parameter in path.last?.arguments ?? [] where parameter.kind != .flag {
                #expect(parameter.value != nil, "\(path.map(\.english)) \(parameter.names)")
            }
        }
    }

    @Test func `every page of help can be shown`() throws {
        for language in DisplayLanguage.allCases {
            let page = HelpPage(language: language, isInSession: false)
            for path in leaves { #expect(try !page.text(for: path.map { $0.name(in: language) }).isEmpty) }
            #expect(throws: Misunderstanding.self) { try page.text(for: ["site", "fly"]) }
        }
    }
}

extension CommandTree.Node {
    /// All commands below this one.
    var everything: [CommandTree.Node] { nodes.flatMap { [$0] + $0.everything } }
}
