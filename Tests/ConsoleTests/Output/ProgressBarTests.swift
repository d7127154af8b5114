import Testing

@testable import Console

@Suite struct ProgressBarTests {
    @Test func `it is drawn at most ten times a second and cleared`() {
        let sink = MemorySink()
        var time = 0
        var bar = ProgressBar(on: sink, width: 80) { time }
        bar.show(0, "mulai")
        time = 99
        bar.show(0.5, "tidak")
        time = 100
        bar.show(0.5, "tengah")
        bar.clear()
        bar.clear()
        #expect(
            sink.text == "\r░░░░░░░░░░░░░░░░░░░░  0% mulai\u{1B}[K\r██████████░░░░░░░░░░ 50% tengah\u{1B}[K\r\u{1B}[K")
    }

    @Test func `it says nothing where there is no terminal`() {
        let sink = MemorySink()
        var bar = ProgressBar(on: sink, width: nil) { 0 }
        bar.show(0.5, "a")
        bar.clear()
        #expect(sink.text.isEmpty)
    }

    @Test(arguments: [Double.nan, -Double.infinity, 7, -3])
    func `odd fractions and narrow terminals do not trap`(fraction: Double) {
        let sink = MemorySink()
        var bar = ProgressBar(on: sink, width: 10) { 0 }
        bar.show(fraction, "\u{1B}[2Jsangat panjang sekali")
        #expect(!sink.text.contains("[2J"))
        var narrow = ProgressBar(on: sink, width: 0) { 0 }
        narrow.show(nil, "x")
    }
}
