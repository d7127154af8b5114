import Console
import Language
import Operations
import Outreach

/// What the line that is being typed means so far, in a few words: the day that a date is, the record that a name is, the purpose of
/// a command or an option.
struct LineHint {
    let language: DisplayLanguage
    let names: NameBook?
    /// Reads dates at this moment; nil where the campaign's zone is not known.
    let dates: NaturalDate?

    /// The hint for the word that the cursor stands behind; nil for none.
    func text(for line: String, cursor: Int) -> String? {
        // The first prompt does not wait for the command tree.
        guard line.contains(where: { !$0.isWhitespace }) else { return nil }
        let place = LinePlace(line, cursor: cursor)
        switch place.expected {
        case .command(let node): return node.child(place.typed)?.help?.text(in: language)
        case .option(let node):
            let name = String(place.typed.drop { $0 == "-" })
            return node.arguments.first { $0.kind != .positional && $0.names.contains(name) }?.help?.text(in: language)
        case .value(let parameter, let noun, let prefix):
            let typed = String(place.typed.dropFirst(prefix.count)).trimmed
            let purpose = parameter.help?.text(in: language)
            guard !typed.isEmpty else { return purpose }
            return meaning(of: typed, parameter.value, noun) ?? purpose
        }
    }

    private func meaning(of typed: String, _ value: ValueName?, _ noun: String) -> String? {
        switch value {
        case .date, .time:
            guard let dates else { return nil }
            if value == .time, let moment = dates.readMoment(typed).value {
                return DateFormat(language).long(moment, in: dates.zone)
            }
            return dates.readDay(typed).value.map { DateFormat(language).long($0) }
        case .week, .weeks: return dates?.readWeek(typed).value.map { DateFormat(language).title($0) }
        default:
            // One letter begins too many names to be worth a look.
            guard typed.count > 1, let kind = NounKind(of: value, command: noun) else { return nil }
            let found = names?.suggestions(of: kind, typed, limit: 2) ?? []
            let meant =
                found.first { $0.handle.lowercased() == typed.lowercased() } ?? (found.count == 1 ? found[0] : nil)
            return meant.map { "\($0.name) (\($0.handle))" }
        }
    }
}

extension NounKind {
    /// The noun whose records a kind of value names; `id` is that of the command.
    init?(of value: ValueName?, command: String) {
        switch value {
        case .site: self = .site
        case .team: self = .team
        case .officer: self = .officer
        case .event: self = .event
        case .plan: self = .plan
        case .sponsor: self = .sponsor
        case .batch: self = .batch
        case .agent: self = .agent
        case .ecosystem: self = .ecosystem
        case .region: self = .region
        case .id:
            guard let own = NounKind.allCases.first(where: { $0.command == command }) else { return nil }
            self = own
        default: return nil
        }
    }
}
