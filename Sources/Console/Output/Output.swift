/// Writes replies: data to one sink in the format that was asked for, talk to another.
package struct Output: Sendable {
    /// Where tables, records and texts go: standard output, or a file.
    package var data: any Sink
    /// Where notes go: standard error.
    package var talk: any Sink
    package var format: OutputFormat
    /// The screen that `data` is shown on.
    package var screen: Screen

    /// An output to those sinks.
    package init(data: any Sink, talk: any Sink, format: OutputFormat, screen: Screen) {
        self.data = data
        self.talk = talk
        self.format = format
        self.screen = screen
    }

    /// Writes a reply. A format for people keeps data and talk in their order; for programs the data are one document
    /// and the talk follows, with such texts as would break the document.
    package func show(_ reply: Reply) {
        guard format.isForPrograms else {
            for part in parts(of: reply) { write(part) }
            return
        }
        let hasDocument = reply.hasData || reply.items.contains { if case .text = $0 { true } else { false } }
        if let document = reply.document, format == .json || format == .jsonl {
            render(.record(document))
        } else if hasDocument {
            render(reply)
        }
        for item in reply.items {
            switch item {
            case .note(let text): say(text)
            case .text(let text) where reply.hasData: say(text)
            case .text, .table, .record, .chart: break
            }
        }
    }

    /// Writes talk, with a line end after it.
    package func say(_ text: String) {
        let width = format.isForPrograms ? nil : screen.width
        for line in text.printableLines.flatMap({ $0.wrapped(to: width) }) { talk.write(line + "\n") }
        talk.flush()
    }

    /// The reply cut into runs of data and single notes.
    private func parts(of reply: Reply) -> [Reply] {
        var parts: [Reply] = []
        var run: [Reply.Item] = []
        for item in reply.items {
            guard case .note = item else {
                run.append(item)
                continue
            }
            if !run.isEmpty { parts.append(Reply(run)) }
            run = []
            parts.append(Reply([item]))
        }
        if !run.isEmpty { parts.append(Reply(run)) }
        return parts
    }

    private func write(_ part: Reply) {
        if case .note(let text)? = part.items.first { say(text) } else { render(part) }
    }

    private func render(_ reply: Reply) {
        format.renderer(for: screen).render(reply) { data.write($0) }
        data.flush()
    }
}
