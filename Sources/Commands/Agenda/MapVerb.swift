import ArgumentParser
import Console
import Conversion
import Language
import Operations
import Outreach

/// A map of sites and coverage, and the same in a table.
struct ShowMap: Verb {
    static let configuration = CommandConfiguration.both("map", "peta", .showMap)
    @Argument(help: .key(.argumentMapRegion, .region)) var region: String?
    @OptionGroup var output: ReportOutput

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let map = try await workspace.map(of: region)
        let view = MapView(map: map, language: await session.language)
        var reply = Reply()
        if !map.points.isEmpty { reply.items.append(.chart(view.chart)) }
        reply.items.append(.table(view.table))
        if map.unplaced > 0 { reply.items.append(.note(await session.say(.agenda(.unplaced(map.unplaced))))) }
        if map.areas.isEmpty { reply.items.append(.note(await session.say(.hintAdd(.site)))) }
        return try await session.write(
            reply, titled: Word("Map of sites and coverage", "Peta lokasi dan cakupan"), period: nil, output)
    }
}

/// A map as a chart and as a table.
private struct MapView {
    let map: CampaignMap
    let language: DisplayLanguage

    /// The letter that a region has on the map; after Z digits and then nothing.
    private func letter(_ index: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        return letters.indices.contains(index) ? String(letters[index]) : ""
    }

    private func share(_ area: CampaignMap.Area) -> Double? {
        area.coverage.flatMap { Conversion.Coverage(members: $0.members, eligible: $0.workforce)?.share }
    }

    var chart: Chart {
        let numbers = NumberFormat(language)
        func series(_ name: Word, _ points: [CampaignMap.Point]) -> Chart.Series {
            Chart.Series(
                name: name.text(in: language),
                points: points.map { .init(x: $0.longitude, y: $0.latitude, label: $0.site.name) })
        }
        let labels = map.areas.enumerated().compactMap { index, area -> Chart.Series.Point? in
            guard let middle = area.middle, !letter(index).isEmpty else { return nil }
            let covered = share(area).map { " " + numbers.percent($0, digits: 0) } ?? ""
            return .init(x: middle.longitude, y: middle.latitude, label: letter(index) + covered)
        }
        return Chart(
            key: "map", title: Word("Sites", "Lokasi").text(in: language),
            caption: Phrase.agenda(.mapLegend).text(in: language), unit: .number,
            content: .map(
                sites: series(Word("Sites", "Lokasi"), map.points),
                marked: series(
                    Word("An event within seven days", "Ada acara dalam tujuh hari"), map.points.filter(\.isSet)),
                labels: labels))
    }

    var table: Table {
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        return Table(
            key: "areas",
            columns: [
                Table.Column("letter", word("On the map", "Di peta")),
                Table.Column("region", word("Region", "Wilayah")),
                Table.Column("name", word("Name", "Nama")), Table.Column("sites", word("Sites", "Lokasi")),
                Table.Column("visited", word("Visited in 91 days", "Dikunjungi 91 hari")),
                Table.Column("set", word("Within 7 days", "Dalam 7 hari")),
                Table.Column("coverage", word("Coverage", "Cakupan")), Table.Column("bar", ""),
                Table.Column("date", word("Date", "Tanggal")), Table.Column("basis", word("Basis", "Dasar")),
            ],
            rows: map.areas.enumerated().map { index, area in
                [
                    .text(letter(index)), .text(area.code), .text(area.name), .integer(area.sites),
                    .integer(area.visited), .integer(area.set), .optional(share(area)) { .rate($0, digits: 1) },
                    .optional(share(area)) { .bar(min(1, $0)) }, .optional(area.coverage?.date) { .day($0) },
                    .optional(area.coverage?.basis) { .text($0) },
                ]
            })
    }
}
