import Language
import Testing

@testable import Commands

@Suite struct ShellCompletionsTests {
    @Test(arguments: ShellCompletions.Shell.allCases, [DisplayLanguage.english, .indonesian])
    func `every command and every option is in it, under both names`(
        shell: ShellCompletions.Shell, language: DisplayLanguage
    ) {
        let script = ShellCompletions(language: language).script(for: shell)
        for node in CommandTree.shared.root.everything {
            #expect(script.contains(node.english) && script.contains(node.indonesian), "\(node.english)")
            for option in node.arguments where option.kind != .positional {
                for name in option.names { #expect(script.contains(name), "\(name)") }
            }
        }
    }

    @Test(arguments: [DisplayLanguage.english, .indonesian]) func `the manual names every command`(
        language: DisplayLanguage
    ) {
        let page = ManualPage(language: language).text
        for path in CommandTree.shared.root.leaves {
            let name = path.map { $0.name(in: language) }.joined(separator: " ")
            #expect(page.contains("\\fB" + name.split(separator: "-").joined(separator: "\\-") + "\\fR"), "\(name)")
        }
        // No line is taken for a request of the formatter by chance.
        let requests: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".RS", ".RE"]
        for line in page.split(separator: "\n") where line.hasPrefix(".") {
            #expect(requests.contains(line.prefix { $0 != " " }), "\(line)")
        }
    }
}
