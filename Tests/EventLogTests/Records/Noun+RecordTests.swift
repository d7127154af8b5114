import Foundation
import GRDB
import Outreach
import Testing

@testable import EventLog

@Suite struct NounRecordTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `what a change logs is every field and whether the record is retired`() {
        let site = Site.named("S1")
        #expect(site.content.map(\.name) == Site.fields.map(\.name) + ["retired"])
        #expect(site.content.first { $0.name == "name" }?.value == .text("Pasar S1"))
        #expect(site.content.last?.value == .integer(0))
    }

    @Test func `a record with every field comes back from its table`() throws {
        let file = try scratch.found()
        var site = Site.named("S1")
        let cells = [
            "region": "19.71.02", "latitude": "-2.1291", "longitude": "106", "island": "bangka", "potential": "437",
            "duration": "75",
            "windows": "mon-sun 06:00-10:00", "market_days": "tue,fri", "host": "Pak \"Lurah\"", "host_phone": "0717-1",
            "note": "日本 😀; --",
        ]
        for field in Site.fields { if let cell = cells[field.name] { #expect(field.read(cell, into: &site) == nil) } }
        try file.add(site)
        #expect(try file.find("S1", Site.self) == site)
        #expect(try file.all(Site.self) == [site])
    }

    @Test func `a record that was removed is not there`() throws {
        let file = try scratch.found()
        let entry = try file.add(Site.named("S1")).entry
        try file.turn(entry)
        #expect(try file.read { try Site.stored(id: "S1", in: $0) == nil })
        #expect(try file.find("S1", Site.self) == nil)
    }

    @Test(arguments: [
        FieldValue.null, .integer(.min), .integer(7), .real(0.1), .text(""), .text("'; DROP TABLE site; --"),
    ])
    func `a value comes back from its column`(value: FieldValue) {
        #expect(FieldValue(value.databaseValue) == value)
    }

    @Test func `a column of bytes says nothing`() {
        #expect(FieldValue(Data([1]).databaseValue) == .null)
    }
}
