/// Where a line comes from that nobody may see on the screen: a prompt at a terminal, or the next line of what is read.
package protocol HiddenInput: Sendable {
    /// The next line; the prompt is shown only where a person sees it.
    func next(prompt: String) -> InputLine
}
