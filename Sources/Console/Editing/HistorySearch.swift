/// A search for a part of an earlier line while it is typed, without regard to case. O(length of the history) a step.
struct HistorySearch {
    /// What is searched for.
    private(set) var query = ""
    /// What stood in the line before.
    let before: LineBuffer
    /// The line that was found last, and its place.
    private(set) var found: String?
    private var place: Int
    /// Whether the query is in no line.
    private(set) var failed = false

    init(from buffer: LineBuffer, in lines: [String]) {
        before = buffer
        place = lines.count
    }

    /// Adds to the query; the line that was found stays if it fits.
    mutating func type(_ text: String, in lines: [String]) {
        query += text
        seek(in: lines[..<min(place + 1, lines.count)])
    }

    /// Takes the last character off the query and begins with the latest line again.
    mutating func backspace(in lines: [String]) {
        query = String(query.dropLast())
        place = lines.count
        if query.isEmpty { (found, failed) = (nil, false) } else { seek(in: lines[...]) }
    }

    /// The next earlier line that fits and is another one.
    mutating func earlier(in lines: [String]) { seek(in: lines[..<place], except: found) }

    /// The next later line that fits and is another one.
    mutating func later(in lines: [String]) {
        guard !query.isEmpty, place + 1 < lines.count else { return }
        let wanted = query.lowercased()
        let next = lines[(place + 1)...].firstIndex { $0 != found && $0.lowercased().contains(wanted) }
        failed = next == nil
        if let next { (place, found) = (next, lines[next]) }
    }

    private mutating func seek(in lines: ArraySlice<String>, except shown: String? = nil) {
        guard !query.isEmpty else { return }
        let wanted = query.lowercased()
        let next = lines.lastIndex { $0 != shown && $0.lowercased().contains(wanted) }
        failed = next == nil
        if let next { (place, found) = (next, lines[next]) }
    }
}
