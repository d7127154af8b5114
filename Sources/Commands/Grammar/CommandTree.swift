import ArgumentParser
import Foundation
import Language

/// The command tree as help, completion and the explanation of mistakes see it: read from the parser's own description.
struct CommandTree: Sendable {
    /// A command with its names and what it takes.
    struct Node: Sendable {
        let english: String
        let indonesian: String
        let help: HelpText?
        let nodes: [Node]
        let arguments: [Parameter]

        /// The name in that language.
        func name(in language: DisplayLanguage) -> String { language == .english ? english : indonesian }

        /// The command of that name in either language.
        func child(_ word: String) -> Node? { nodes.first { $0.english == word || $0.indonesian == word } }
    }

    /// An option, a flag or a positional argument.
    struct Parameter: Sendable {
        enum Kind: Sendable { case positional, option, flag }

        let kind: Kind
        /// The long names, English first.
        let names: [String]
        let value: ValueName?
        let help: HelpText?
        let isOptional: Bool
        let isRepeating: Bool

        /// The option as it is typed in that language, `--tim`.
        func option(in language: DisplayLanguage) -> String {
            "--" + ((language == .english ? names.first : names.last) ?? "")
        }
    }

    let root: Node

    /// The tree of the grammar, made when it is first needed: a command that is understood never asks for it.
    static let shared = CommandTree()

    private init() {
        let description = try? JSONDecoder().decode(ToolInfo.self, from: Data(Root._dumpHelp().utf8))
        root =
            (description?.command).map(CommandTree.node)
            ?? Node(
                english: "sosialisasi", indonesian: "sosialisasi", help: nil, nodes: [], arguments: [])
    }

    private static func node(_ command: ToolInfo.Command) -> Node {
        Node(
            english: command.commandName, indonesian: command.aliases?.first ?? command.commandName,
            help: command.abstract.flatMap(HelpText.init(rawValue:)),
            nodes: (command.subcommands ?? []).filter { $0.commandName != "help" }.map(node),
            arguments: (command.arguments ?? []).compactMap(parameter))
    }

    private static func parameter(_ argument: ToolInfo.Argument) -> Parameter? {
        let kind: Parameter.Kind =
            switch argument.kind {
            case "positional": .positional
            case "flag": .flag
            default: .option
            }
        guard let help = argument.abstract.flatMap(HelpText.init(rawValue:)) else { return nil }
        return Parameter(
            kind: kind, names: (argument.names ?? []).map(\.name),
            value: argument.valueName.flatMap(ValueName.init(rawValue:)),
            help: help, isOptional: argument.isOptional, isRepeating: argument.isRepeating)
    }

    /// The part of the parser's description that is used here.
    private struct ToolInfo: Decodable {
        struct Command: Decodable {
            let commandName: String
            let aliases: [String]?
            let abstract: String?
            let subcommands: [Command]?
            let arguments: [Argument]?
        }

        struct Argument: Decodable {
            struct Name: Decodable { let name: String }

            let kind: String
            let names: [Name]?
            let valueName: String?
            let abstract: String?
            let isOptional: Bool
            let isRepeating: Bool
        }

        let command: Command
    }
}
