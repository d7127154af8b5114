/// One JSON document: an array of objects for a table, an object for a record, one object with a named member for each
/// where a reply has several, `{"text": ...}` where it is text alone, and `[]` where it has nothing.
package struct JSONRenderer: Renderer {
    /// A renderer.
    package init() {}

    package func render(_ reply: Reply, _ write: (String) -> Void) {
        let parts = JSONPart.parts(of: reply)
        guard parts.count != 1, let last = parts.indices.last else {
            parts.first?.write(write, indent: "")
            write(parts.isEmpty ? "[]\n" : "\n")
            return
        }
        write("{\n")
        for (index, part) in parts.enumerated() {
            write("  \(JSONText.quoted(part.key)): ")
            part.write(write, indent: "  ")
            write(index == last ? "\n" : ",\n")
        }
        write("}\n")
    }
}
