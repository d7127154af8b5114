/// A picture of figures that stand in a table as well: drawn on pages; where there are only letters all but maps are left out.
package struct Chart: Hashable, Sendable {
    /// How its numbers are written.
    package enum Unit: Hashable, Sendable {
        case rate, number
    }

    /// One thing with its value and, where they are known, limits.
    package struct Mark: Hashable, Sendable {
        package let label: String
        package let value: Double
        package let low: Double?
        package let high: Double?

        /// A mark.
        package init(label: String, value: Double, low: Double? = nil, high: Double? = nil) {
            self.label = label
            self.value = value
            self.low = low
            self.high = high
        }
    }

    /// A run of points; one without a value is a gap.
    package struct Series: Hashable, Sendable {
        /// One point.
        package struct Point: Hashable, Sendable {
            package let x: Double
            package let y: Double?
            package let label: String?

            /// A point.
            package init(x: Double, y: Double?, label: String? = nil) {
                self.x = x
                self.y = y
                self.label = label
            }
        }

        package let name: String
        package let points: [Point]
        /// Whether it is a limit and not what was counted.
        package let isLimit: Bool

        /// A series.
        package init(name: String, points: [Point], isLimit: Bool = false) {
            self.name = name
            self.points = points
            self.isLimit = isLimit
        }
    }

    /// What is drawn.
    package enum Content: Hashable, Sendable {
        /// A bar for each mark.
        case bars([Mark])
        /// A dot with a line from limit to limit for each mark, and a dashed line at the reference.
        case intervals([Mark], reference: Double?)
        /// Lines over periods, which the labels name from left to right.
        case lines([Series], labels: [String])
        /// Stairs that only fall, as shares that stay.
        case steps([Series])
        /// Dots, with limits as curves.
        case scatter([Series])
        /// Places by longitude and latitude, some of them marked, and labels of regions. Drawn on a terminal too.
        case map(sites: Series, marked: Series, labels: [Series.Point])
    }

    package var key: String
    package var title: String
    /// How it is read, in a sentence.
    package var caption: String
    package var unit: Unit
    package var content: Content

    /// A chart.
    package init(key: String, title: String, caption: String, unit: Unit, content: Content) {
        self.key = key
        self.title = title
        self.caption = caption
        self.unit = unit
        self.content = content
    }
}
