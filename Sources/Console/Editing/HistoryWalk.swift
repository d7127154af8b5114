/// A walk through earlier lines with the arrow keys: those that begin with what was typed before it began.
struct HistoryWalk {
    /// What was typed before the walk.
    let typed: String
    /// The place in the history that the walk has come to; its end before the first step.
    private var place: Int

    init(_ typed: String, in lines: [String]) {
        self.typed = typed
        place = lines.count
    }

    /// The next earlier line that begins as the typed one and is not the one that is shown; nil if there is none.
    mutating func earlier(in lines: [String], than shown: String) -> String? {
        let found = lines[..<min(place, lines.count)].lastIndex { $0.hasPrefix(typed) && $0 != shown }
        guard let found else { return nil }
        place = found
        return lines[found]
    }

    /// The next later line, at the end what was typed; nil if the walk is there already.
    mutating func later(in lines: [String], than shown: String) -> String? {
        guard place < lines.count else { return nil }
        let found = lines[(place + 1)...].firstIndex { $0.hasPrefix(typed) && $0 != shown }
        place = found ?? lines.count
        return found.map { lines[$0] } ?? typed
    }
}
