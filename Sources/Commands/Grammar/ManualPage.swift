import Language

/// The manual page of the program in the format of man(7), made of the command tree.
struct ManualPage {
    let language: DisplayLanguage

    /// The page's source.
    var text: String {
        let isEnglish = language == .english
        var lines = [
            ".TH SOSIALISASI 1", isEnglish ? ".SH NAME" : ".SH NAMA",
            "sosialisasi \\- \(escaped(HelpText.program.text(in: language)))",
            isEnglish ? ".SH SYNOPSIS" : ".SH RINGKASAN",
            "\\fBsosialisasi\\fR [\\fB\\-\\-file\\fR \(ValueName.file.text(in: language))] [\(isEnglish ? "COMMAND" : "PERINTAH") ...]",
            isEnglish ? ".SH COMMANDS" : ".SH PERINTAH",
        ]
        func visit(_ node: CommandTree.Node, _ path: [String]) {
            for child in node.nodes {
                let path = path + [child.name(in: language)]
                if child.nodes.isEmpty {
                    lines += command(child, path)
                } else {
                    lines += [".SS \(escaped(path.joined(separator: " ")))", help(child.help)]
                    visit(child, path)
                }
            }
        }
        visit(CommandTree.shared.root, [])
        lines += [isEnglish ? ".SH EXIT STATUS" : ".SH KODE KELUAR"]
        for (code, english, indonesian) in ManualPage.codes {
            lines += [".TP", "\\fB\(code)\\fR", isEnglish ? english : indonesian]
        }
        return lines.joined(separator: "\n")
    }

    private func command(_ node: CommandTree.Node, _ path: [String]) -> [String] {
        let positional = node.arguments.filter { $0.kind == .positional }.map { argument in
            let name = argument.value?.text(in: language) ?? ""
            return argument.isOptional ? "[\(name)]" : name
        }
        var lines = [
            ".TP", "\\fB\(escaped(path.joined(separator: " ")))\\fR \(escaped(positional.joined(separator: " ")))",
            help(node.help),
        ]
        for option in node.arguments where option.kind != .positional {
            let value = option.kind == .option ? " " + (option.value?.text(in: language) ?? "") : ""
            lines += [
                ".RS", ".TP", "\\fB\(escaped(option.option(in: language)))\\fR\(escaped(value))", help(option.help),
                ".RE",
            ]
        }
        return lines
    }

    private func help(_ text: HelpText?) -> String { escaped(text?.text(in: language) ?? "") }

    /// A hyphen is a minus here, and a line may not begin with a control character.
    private func escaped(_ text: String) -> String {
        let plain = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\e")
            .split(separator: "-", omittingEmptySubsequences: false).joined(separator: "\\-")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }

    private static let codes: [(Int, String, String)] = [
        (0, "done", "selesai"), (1, "refused by a rule of the field", "ditolak oleh aturan lapangan"),
        (2, "defects in the input", "cacat dalam masukan"),
        (3, "the campaign file or a backup cannot be used", "berkas kampanye atau cadangan tidak bisa dipakai"),
        (64, "the command was not understood", "perintah tidak dipahami"), (130, "interrupted", "dihentikan"),
    ]
}
