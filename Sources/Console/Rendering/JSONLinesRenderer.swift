/// One JSON object a line: a table's rows or a record. Where a reply has several parts each line names its own,
/// `{"funnel": {...}}`.
package struct JSONLinesRenderer: Renderer {
    /// A renderer.
    package init() {}

    package func render(_ reply: Reply, _ write: (String) -> Void) {
        let parts = JSONPart.parts(of: reply)
        for part in parts {
            let key = JSONText.quoted(part.key)
            part.objects { write((parts.count > 1 ? "{\(key): \($0)}" : $0) + "\n") }
        }
    }
}
