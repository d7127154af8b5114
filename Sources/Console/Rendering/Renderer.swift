/// Writes the data of a reply in one format. Notes are not its concern, nor is text where the format is for programs
/// and there are tables or records.
package protocol Renderer: Sendable {
    /// Hands the written form to `write` piece by piece, in order; whole lines, each with its end.
    func render(_ reply: Reply, _ write: (String) -> Void)
}

extension Renderer {
    /// The whole written form.
    package func text(of reply: Reply) -> String {
        var text = ""
        render(reply) { text += $0 }
        return text
    }
}
