import Language

/// The first chart of a reply as a drawing of its own.
package struct SVGRenderer: Renderer {
    private let language: DisplayLanguage

    /// A renderer.
    package init(_ language: DisplayLanguage) { self.language = language }

    package func render(_ reply: Reply, _ write: (String) -> Void) {
        for case .chart(let chart) in reply.items {
            write(SVGChart(chart, language).text(isAlone: true))
            return
        }
    }
}
