extension SVGChart {
    /// The look of a series: each has a dash and a marker of its own, so that none needs its colour.
    private struct Look {
        let colour: String
        let dash: String
        let marker: Int
        var isHollow = false

        static let limit = Look(colour: "#555", dash: "6 4", marker: -1)
        static let looks = [
            Look(colour: "#1f5a92", dash: "", marker: 0), Look(colour: "#a3480f", dash: "9 3", marker: 1),
            Look(colour: "#2c6e2f", dash: "2 3", marker: 2), Look(colour: "#6b3f94", dash: "9 3 2 3", marker: 3),
        ]
    }

    /// Points on two axes: joined by lines, as stairs, or alone.
    func plane(_ series: [Chart.Series], labels: [String] = [], isStepped: Bool = false) -> Drawing {
        let left = 58.0
        let right = Self.width - 16
        let top = 12.0
        let bottom = 260.0
        let isScatter = if case .scatter = chart.content { true } else { false }
        let values = ChartScale(series.flatMap { $0.points.compactMap(\.y) })
        let places = ChartScale(series.flatMap { $0.points.map(\.x) }, steps: 8)
        func x(_ number: Double) -> Double {
            guard !labels.isEmpty else { return places.place(number, from: left, to: right) }
            let step = (right - left) / Double(labels.count)
            return left + step * (number + 0.5)
        }
        func y(_ number: Double) -> Double { values.place(number, from: bottom, to: top) }
        var drawing = Drawing()
        for tick in values.ticks {
            drawing.body += line(left, y(tick), right, y(tick), "stroke=\"#ccc\"")
            drawing.body += label(self.tick(tick), left - 6, y(tick) + 4, "end", " font-size=\"11\"")
        }
        if labels.isEmpty {
            for tick in places.ticks {
                drawing.body += label(numbers.integer(Int(tick)), x(tick), bottom + 18, "middle", " font-size=\"11\"")
            }
        } else {
            // As many labels as there is room for, the last one always.
            let every = max(1, (labels.count + 8) / 9)
            for (place, text) in labels.enumerated() where (labels.count - 1 - place) % every == 0 {
                drawing.body += label(text, x(Double(place)), bottom + 18, "middle", " font-size=\"11\"")
            }
        }
        var key = bottom + 42
        var keyX = left
        for (number, one) in series.enumerated() {
            var look = one.isLimit ? Look.limit : Look.looks[number % Look.looks.count]
            // From the fifth series on the markers are hollow.
            look.isHollow = number >= Look.looks.count
            if !isScatter || one.isLimit { drawing.body += path(one, look, isStepped: isStepped, x, y) }
            if !one.isLimit {
                for point in one.points {
                    guard let value = point.y else { continue }
                    let title = [point.label, self.value(value)].compactMap { $0 }.joined(separator: ": ")
                    drawing.body += marker(look, x(point.x), y(value), title)
                }
            }
            guard !isScatter || one.isLimit else { continue }
            let name = one.name.shortened(to: 80)
            let length = 44 + 7.2 * Double(name.columns)
            if keyX > left, keyX + length > right {
                keyX = left
                key += 20
            }
            drawing.body += line(keyX, key - 4, keyX + 30, key - 4, stroke(look))
            if !one.isLimit { drawing.body += marker(look, keyX + 15, key - 4, nil) }
            drawing.body += label(name, keyX + 36, key)
            keyX += length
        }
        drawing.height = key + 10
        return drawing
    }

    private func stroke(_ look: Look) -> String {
        "fill=\"none\" stroke=\"\(look.colour)\" stroke-width=\"2\""
            + (look.dash.isEmpty ? "" : " stroke-dasharray=\"\(look.dash)\"")
    }

    /// The line through a series, broken where a value is missing.
    private func path(
        _ series: Chart.Series, _ look: Look, isStepped: Bool, _ x: (Double) -> Double, _ y: (Double) -> Double
    ) -> String {
        var path = ""
        var isDrawing = false
        for point in series.points {
            guard let value = point.y else {
                isDrawing = false
                continue
            }
            let (across, up) = (coordinate(x(point.x)), coordinate(y(value)))
            path += isDrawing ? (isStepped ? "H\(across)V\(up)" : "L\(across) \(up)") : "M\(across) \(up)"
            isDrawing = true
        }
        return path.isEmpty ? "" : "<path d=\"\(path)\" \(stroke(look))/>"
    }

    /// A circle, square, triangle or diamond.
    private func marker(_ look: Look, _ x: Double, _ y: Double, _ title: String?) -> String {
        let paint =
            look.isHollow
            ? "fill=\"#fff\" stroke=\"\(look.colour)\" stroke-width=\"1.5\"" : "fill=\"\(look.colour)\""
        let shape =
            switch look.marker {
            case 0: "<circle cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\" r=\"3.5\" \(paint)"
            case 1:
                "<rect x=\"\(coordinate(x - 3.5))\" y=\"\(coordinate(y - 3.5))\" width=\"7\" height=\"7\" \(paint)"
            case 2:
                "<path d=\"M\(coordinate(x)) \(coordinate(y - 4.5))L\(coordinate(x + 4.5)) \(coordinate(y + 3.5))"
                    + "H\(coordinate(x - 4.5))Z\" \(paint)"
            default:
                "<path d=\"M\(coordinate(x)) \(coordinate(y - 5))L\(coordinate(x + 5)) \(coordinate(y))"
                    + "L\(coordinate(x)) \(coordinate(y + 5))L\(coordinate(x - 5)) \(coordinate(y))Z\" \(paint)"
            }
        guard let title else { return shape + "/>" }
        let name = look.marker == 0 ? "circle" : look.marker == 1 ? "rect" : "path"
        return shape + "><title>\(title.markup)</title></\(name)>"
    }
}
