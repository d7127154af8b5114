import Language

/// Draws a chart as SVG: shapes, dashes and words carry what is meant; colour only helps.
struct SVGChart {
    static let width = 720.0
    /// The column of labels at the left.
    static let labels = 230.0
    /// Room for values at the right.
    static let margin = 70.0

    let chart: Chart
    let numbers: NumberFormat

    init(_ chart: Chart, _ language: DisplayLanguage) {
        self.chart = chart
        numbers = NumberFormat(language)
    }

    /// The drawing as one element.
    ///
    /// - Parameter isAlone: whether it is a file of its own and not part of a page.
    func text(isAlone: Bool = false) -> String {
        let drawing: Drawing =
            switch chart.content {
            case .bars(let marks): rows(marks, reference: nil, hasBars: true)
            case .intervals(let marks, let reference): rows(marks, reference: reference, hasBars: false)
            case .lines(let series, let labels): plane(series, labels: labels)
            case .steps(let series): plane(series, isStepped: true)
            case .scatter(let series): plane(series)
            case .map(let sites, let marked, let labels): map(sites, marked, labels)
            }
        let id = chart.key.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let top = isAlone ? 34.0 : 0
        var text =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 \(coordinate(-top)) \(coordinate(Self.width))"
            + " \(coordinate(drawing.height + top))\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\""
            + " font-family=\"sans-serif\" font-size=\"13\" fill=\"#111\">"
        text += "<title id=\"\(id)-title\">\(chart.title.markup)</title>"
        text += "<desc id=\"\(id)-desc\">\(description.markup)</desc>"
        if isAlone {
            text +=
                "<rect x=\"0\" y=\"-34\" width=\"720\" height=\"\(coordinate(drawing.height + top))\" fill=\"#fff\"/>"
            text += label(chart.title, 0, -14, "start", " font-size=\"16\" font-weight=\"bold\"")
        }
        return text + drawing.body + "</svg>\n"
    }

    /// What the chart says, in words.
    private var description: String {
        switch chart.content {
        case .bars(let marks), .intervals(let marks, _):
            chart.caption + " "
                + marks.map { mark in
                    let limits = mark.low.flatMap { low in mark.high.map { " (\(value(low))-\(value($0)))" } } ?? ""
                    return "\(mark.label): \(value(mark.value))\(limits)"
                }.joined(separator: "; ")
        case .lines, .steps, .scatter, .map: chart.caption
        }
    }

    /// A drawing and how high it is.
    struct Drawing {
        var body = ""
        var height = 0.0
    }

    /// A number as the chart's unit is written.
    func value(_ number: Double) -> String {
        switch chart.unit {
        case .rate: numbers.percent(number, digits: 1)
        case .number: number == number.rounded() ? numbers.integer(Int(number)) : numbers.decimal(number, digits: 1)
        }
    }

    /// A tick's number, without digits that say nothing.
    func tick(_ number: Double) -> String {
        switch chart.unit {
        case .rate:
            let percent = number * 100
            return numbers.percent(number, digits: abs(percent - percent.rounded()) < 1e-9 ? 0 : 1)
        case .number: return value(number)
        }
    }

    func label(
        _ text: String, _ x: Double, _ y: Double, _ anchor: String = "start", _ more: String = ""
    ) -> String {
        "<text x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" text-anchor=\"\(anchor)\"\(more)>\(text.markup)</text>"
    }

    func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) -> String {
        "<line x1=\"\(coordinate(x1))\" y1=\"\(coordinate(y1))\" x2=\"\(coordinate(x2))\" y2=\"\(coordinate(y2))\" \(style)/>"
    }

    /// A row for each mark: its label, a bar or a dot with its limits, its value.
    private func rows(_ marks: [Chart.Mark], reference: Double?, hasBars: Bool) -> Drawing {
        let step = 24.0
        let scale = ChartScale(marks.flatMap { [$0.value, $0.low, $0.high].compactMap { $0 } } + [reference ?? 0])
        let right = Self.width - Self.margin
        func x(_ number: Double) -> Double { scale.place(number, from: Self.labels, to: right) }
        var drawing = Drawing()
        let bottom = step * Double(max(1, marks.count)) + 4
        for tick in scale.ticks {
            drawing.body += line(x(tick), 0, x(tick), bottom, "stroke=\"#ccc\"")
            drawing.body += label(self.tick(tick), x(tick), bottom + 16, "middle", " font-size=\"11\"")
        }
        for (row, mark) in marks.enumerated() {
            let y = step * Double(row) + step / 2
            drawing.body += label(mark.label.shortened(to: 34), Self.labels - 8, y + 4, "end")
            if hasBars {
                drawing.body +=
                    "<rect x=\"\(coordinate(x(0)))\" y=\"\(coordinate(y - 8))\" width=\"\(coordinate(x(mark.value) - x(0)))\""
                    + " height=\"16\" fill=\"#2b6193\"/>"
            }
            if let low = mark.low, let high = mark.high {
                let ends = [(low, "4"), (high, "4")]
                drawing.body += line(x(low), y, x(high), y, "stroke=\"#111\" stroke-width=\"1.5\"")
                for (end, _) in ends {
                    drawing.body += line(x(end), y - 4, x(end), y + 4, "stroke=\"#111\" stroke-width=\"1.5\"")
                }
            }
            if !hasBars {
                drawing.body +=
                    "<circle cx=\"\(coordinate(x(mark.value)))\" cy=\"\(coordinate(y))\" r=\"4.5\" fill=\"#2b6193\"/>"
            }
            drawing.body += label(value(mark.value), Self.width - 4, y + 4, "end")
        }
        if let reference {
            drawing.body += line(
                x(reference), 0, x(reference), bottom, "stroke=\"#111\" stroke-dasharray=\"5 4\"")
        }
        drawing.height = bottom + 24
        return drawing
    }
}
