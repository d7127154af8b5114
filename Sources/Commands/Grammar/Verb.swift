import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// One command of the grammar. It returns what it found or did and never prints.
protocol Verb: ParsableCommand, Sendable {
    /// Carries the command out.
    func reply(in session: Session) async throws(Failure) -> Reply
}

extension NameSpecification {
    /// An option's name in English and in Indonesian, of equal rank.
    static func both(_ english: String, _ indonesian: String) -> NameSpecification {
        english == indonesian ? [.customLong(english)] : [.customLong(english), .customLong(indonesian)]
    }
}

extension ArgumentHelp {
    /// A help text by its key, and the kind of value in capitals.
    static func key(_ text: HelpText, _ value: ValueName? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: text.rawValue).named(value)
    }

    private func named(_ value: ValueName?) -> ArgumentHelp {
        var help = self
        help.valueName = value?.rawValue
        return help
    }
}

extension CommandConfiguration {
    /// A command with its names in both languages and its help text; `usually` is the verb that a noun alone stands for, and
    /// `also` are further words for it.
    static func both(
        _ english: String, _ indonesian: String, _ text: HelpText, _ verbs: [any ParsableCommand.Type] = [],
        usually verb: (any ParsableCommand.Type)? = nil, also others: [String] = []
    ) -> CommandConfiguration {
        CommandConfiguration(
            commandName: english, abstract: text.rawValue, subcommands: verbs, defaultSubcommand: verb,
            helpNames: [], aliases: (english == indonesian ? [] : [indonesian]) + others)
    }
}
