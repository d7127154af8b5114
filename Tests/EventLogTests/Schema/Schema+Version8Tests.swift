import Testing

@testable import EventLog

@Suite struct SchemaVersion8Tests {
    @Test func `an older file keeps no sums until a report wants them`() throws {
        let scratch = try Scratch()
        try scratch.found().close()
        try scratch.makeOlder(7)
        let file = try scratch.open()
        #expect(try file.summaryWindow() == nil)
        #expect(try file.discrepancies().isEmpty)
    }
}
