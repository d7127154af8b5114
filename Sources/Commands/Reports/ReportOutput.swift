import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// Where a report goes: to the screen, or into a file whose ending says in which form.
struct ReportOutput: ParsableArguments, Sendable {
    @Option(name: .both("out", "ke"), help: .key(.optionReportOut, .file)) var out: String?
}

extension Session {
    /// A report for the screen and for programs, or a note of the file that it was written to.
    func reply(_ document: ReportDocument, _ output: ReportOutput) async throws(Failure) -> Reply {
        let reply = ReportTable(language: language).reply(document)
        return try await write(
            reply, titled: document.kind.about, period: document.period, output)
    }

    /// Writes a report's reply where it is to go.
    func write(
        _ reply: Reply, titled title: Word, period: DayRange?, _ output: ReportOutput
    ) async throws(Failure) -> Reply {
        guard let path = output.out else { return reply }
        let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last.map { $0.lowercased() }
        let renderer: any Renderer
        switch ending {
        case "html"?, "htm"?:
            renderer = HTMLRenderer(try await heading(title, period), language)
        case "svg"?:
            guard reply.items.contains(where: { if case .chart = $0 { true } else { false } }) else {
                throw Failure(.usage, "output.chart", .report(.noChart))
            }
            renderer = SVGRenderer(language)
        case "md"?: renderer = MarkdownRenderer(Screen(language: language))
        case "csv"?: renderer = CSVRenderer()
        case "json"?: renderer = JSONRenderer()
        default: throw Failure(.usage, "output.ending", .report(.unknownEnding(path.printable)))
        }
        try OutputFile.write(Array(renderer.text(of: reply).utf8), to: path)
        return .note(say(.report(.written(path.printable))))
    }

    /// What stands over a page: whose it is, of which days, when it was made.
    func heading(_ title: Word, _ period: DayRange?) async throws(Failure) -> HTMLRenderer.Heading {
        let campaign = try await workspace().campaign()
        let now = settings.clock().moment(in: campaign.zone)
        let dates = DateFormat(language)
        var lines = [say(.report(.ofBranch(campaign.branch)))]
        if let period { lines.append(say(.report(.ofDays(period)))) }
        lines.append(say(.report(.madeAt(dates.long(now, in: campaign.zone)))))
        return HTMLRenderer.Heading(title: title.text(in: language), lines: lines)
    }
}
