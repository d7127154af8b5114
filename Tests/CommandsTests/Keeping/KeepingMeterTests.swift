import Console
import Synchronization
import Testing

@testable import Commands

@Suite struct KeepingMeterTests {
    /// A stopwatch that is set by hand.
    private final class Watch: Sendable {
        let time = Mutex(0.0)
    }

    @Test func `what is done in a moment shows no line`() {
        let (sink, watch) = (MemorySink(), Watch())
        let meter = KeepingMeter(sink, width: 60, "looking through") { watch.time.withLock { $0 } }
        meter.show(0.3)
        meter.clear()
        #expect(sink.text.isEmpty)
        watch.time.withLock { $0 = 2 }
        meter.show(0.5)
        #expect(sink.text.contains("50%") && sink.text.contains("looking through"))
        meter.clear()
        #expect(sink.text.hasSuffix("\r\u{1B}[K"))
    }

    @Test func `off a terminal there is none at all`() {
        let sink = MemorySink()
        let watch = Watch()
        let meter = KeepingMeter(sink, width: nil, "looking through") { watch.time.withLock { $0 } }
        watch.time.withLock { $0 = 2 }
        meter.show(0.5)
        #expect(sink.text.isEmpty)
    }
}
