import Foundation

extension SVGChart {
    /// Places by longitude and latitude on one scale, a degree east as much narrower as the map lies away from the equator: dots, rings
    /// around the marked ones, and the labels of regions.
    func map(_ sites: Chart.Series, _ marked: Chart.Series, _ labels: [Chart.Series.Point]) -> Drawing {
        let all = (sites.points + marked.points).filter { $0.x.isFinite && $0.y?.isFinite ?? false }
        guard let west = all.map(\.x).min(), let east = all.map(\.x).max(), let south = all.compactMap(\.y).min(),
            let north = all.compactMap(\.y).max()
        else { return Drawing() }
        let edge = 24.0
        let narrowing = max(0.05, cos((north + south) / 2 * .pi / 180))
        let (width, height) = (max(1e-6, (east - west) * narrowing), max(1e-6, north - south))
        let scale = min((Self.width - 2 * edge) / width, (Self.width - 2 * edge) / height)
        func x(_ longitude: Double) -> Double { edge + (longitude - west) * narrowing * scale }
        func y(_ latitude: Double) -> Double { edge + (north - latitude) * scale }
        var drawing = Drawing()
        for point in sites.points {
            guard let latitude = point.y else { continue }
            drawing.body +=
                "<circle cx=\"\(coordinate(x(point.x)))\" cy=\"\(coordinate(y(latitude)))\" r=\"2.5\" fill=\"#2b6193\">"
                + "<title>\((point.label ?? "").markup)</title></circle>"
        }
        for point in marked.points {
            guard let latitude = point.y else { continue }
            drawing.body +=
                "<circle cx=\"\(coordinate(x(point.x)))\" cy=\"\(coordinate(y(latitude)))\" r=\"6\" fill=\"none\""
                + " stroke=\"#111\" stroke-width=\"1.5\"/>"
        }
        for label in labels {
            guard let latitude = label.y, let text = label.label else { continue }
            drawing.body += self.label(
                text, x(label.x), y(latitude), "middle",
                " font-weight=\"bold\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\"")
        }
        drawing.height = height * scale + 2 * edge
        return drawing
    }
}
