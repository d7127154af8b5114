/// Reads iCalendar files.
///
/// Reading never fails: what can be understood becomes components, and the rest defects with their lines. It takes time
/// linear in the size of the file. The names of properties and parameters are put in capitals, parameters in the form
/// the writer gives them; values stay as they are. Writing what was read and reading it again gives the same.
public struct Parser: Sendable {
    /// How deep components may stand in each other; one that stands deeper is put beside the one it stood in.
    public static let depthLimit = 64

    /// Makes a reader.
    public init() {}

    /// Reads a file with leniency.
    public func parse(_ octets: [UInt8]) -> Document {
        parse(octets.span)
    }

    /// Reads a file with leniency.
    public func parse(_ octets: Span<UInt8>) -> Document {
        parse(octets, each: nil as ((Component) -> Void)?)
    }

    /// Reads a file from text.
    public func parse(_ text: String) -> Document {
        parse(text.utf8.span)
    }

    /// Reads a file, and with strictness refuses it if it has any defect.
    ///
    /// - Throws: ``Rejection`` with all defects, if `strictness` is strict.
    public func parse(_ octets: [UInt8], strictness: Strictness) throws(Rejection) -> Document {
        let document = parse(octets)
        if strictness == .strict, !document.defects.isEmpty { throw Rejection(defects: document.defects) }
        return document
    }

    /// Reads a file and hands over each component that stands directly in a calendar (or in another component that no
    /// other contains) as soon as it is read.
    ///
    /// Memory does not grow with the number of components. The document has the calendars without what was handed over.
    /// - Throws: What `body` throws; reading ends there.
    public func parse<Failure: Error>(
        _ octets: Span<UInt8>, each body: ((Component) throws(Failure) -> Void)?
    ) throws(Failure) -> Document {
        var assembly = ComponentAssembly(handsOver: body != nil)
        var lines = LineReader(octets, log: &assembly.log)
        while lines.advance(octets, log: &assembly.log) {
            if lines.isUnfolded {
                assembly.read(lines.unfolded.span, at: lines.first)
            } else {
                assembly.read(octets.extracting(lines.range), at: lines.first)
            }
            try handOver(&assembly, to: body)
        }
        assembly.finish()
        try handOver(&assembly, to: body)
        return Document(components: assembly.components, defects: assembly.log.all())
    }
    private func handOver<Failure: Error>(
        _ assembly: inout ComponentAssembly, to body: ((Component) throws(Failure) -> Void)?
    ) throws(Failure) {
        guard let body, !assembly.finished.isEmpty else { return }
        for component in assembly.finished { try body(component) }
        assembly.removeFinished()
    }
}
