/// A part of a reply that JSON shows, with its name among several.
struct JSONPart {
    let key: String
    let item: Reply.Item

    /// The parts with names that differ.
    static func parts(of reply: Reply) -> [JSONPart] {
        var parts: [JSONPart] = []
        for item in reply.items {
            let named: String?
            switch item {
            case .table(let table): named = table.key
            case .record(let record): named = record.key
            case .text where !reply.hasData: named = nil
            case .text, .note, .chart: continue
            }
            let key = named ?? "part\(parts.count + 1)"
            let isTaken = parts.contains { $0.key == key }
            parts.append(JSONPart(key: isTaken ? "\(key)\(parts.count + 1)" : key, item: item))
        }
        return parts
    }

    /// Each object on one line without its end.
    func objects(_ write: (String) -> Void) {
        switch item {
        case .table(let table):
            let keys = table.columns.map { JSONText.quoted($0.key) }
            for row in table.rows {
                write(JSONText.object(keys.indices.map { (keys[$0], JSONText.text(table.value(row, $0))) }))
            }
        case .record(let record): write(JSONText.object(record))
        case .chart: break
        case .text(let text), .note(let text): write(JSONText.object([("\"text\"", JSONText.quoted(text))]))
        }
    }

    /// The array of a table, one object a line, or the object.
    func write(_ write: (String) -> Void, indent: String) {
        guard case .table(let table) = item else { return objects(write) }
        guard !table.rows.isEmpty else { return write("[]") }
        var isFirst = true
        objects { object in
            write((isFirst ? "[\n" : ",\n") + indent + "  " + object)
            isFirst = false
        }
        write("\n\(indent)]")
    }
}
