/// One line that says how far a long task is. It is redrawn in place, at most ten times a second, and gone at the end.
package struct ProgressBar {
    private let sink: any Sink
    private let width: Int?
    private let clock: () -> Int
    private var drawnAt: Int?

    /// A bar on that sink. `width` is the terminal's, nil where there is no terminal and nothing is drawn; `clock`
    /// tells milliseconds from any start.
    package init(on sink: any Sink, width: Int?, clock: @escaping () -> Int) {
        self.sink = sink
        self.width = width
        self.clock = clock
    }

    /// Shows a fraction of 0...1, or none where the end is not known, and a few words.
    package mutating func show(_ fraction: Double?, _ text: String) {
        guard let width, width > 1 else { return }
        let time = clock()
        if let drawnAt, time - drawnAt < 100 { return }
        drawnAt = time
        let bar = fraction.map { Self.bar($0) + " " } ?? ""
        sink.write("\r" + (bar + text.singleLine).shortened(to: width - 1) + "\u{1B}[K")
        sink.flush()
    }

    /// Takes the line off the screen.
    package mutating func clear() {
        guard drawnAt != nil else { return }
        drawnAt = nil
        sink.write("\r\u{1B}[K")
        sink.flush()
    }

    private static func bar(_ fraction: Double) -> String {
        let known = fraction.isFinite ? min(max(fraction, 0), 1) : 0
        let length = 20
        let full = Int(known * Double(length))
        let percent = "\(Int(known * 100))%".padded(to: 4, on: .left)
        return String(repeating: "█", count: full) + String(repeating: "░", count: length - full) + percent
    }
}
