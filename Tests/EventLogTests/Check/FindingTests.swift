import Testing

@testable import EventLog

@Suite struct FindingTests {
    @Test func `only what was entered lies in the log`() {
        #expect(Finding.entry(letter: "A", sequence: 2, .payload).isInLog)
        #expect(Finding.entry(letter: "A", sequence: 2, .gap).isInLog)
        #expect(!Finding.entry(letter: "A", sequence: 2, .undone).isInLog)
        #expect(!Finding.record(.site, id: "S1", .missing).isInLog)
        #expect(!Finding.damage("page 3").isInLog)
    }

    @Test func `what the log tells can be mended`() {
        #expect(Finding.record(.site, id: "S1", .missing).isMendable)
        #expect(Finding.superseded(.cost, fact: "a:0").isMendable)
        #expect(Finding.entry(letter: "A", sequence: 2, .undone).isMendable)
        #expect(Finding.damage("row 3 missing from index event_start").isMendable)
        #expect(!Finding.damage("Tree 3 page 4: btreeInitPage() returns error code 11").isMendable)
        #expect(!Finding.entry(letter: "A", sequence: 2, .chain).isMendable)
        #expect(!Finding.shares(event: "E1").isMendable)
    }

    @Test func `each has a line of its own`() {
        let findings: [Finding] = [
            .damage("page"), .stray(table: "cost", target: "event"), .entry(letter: "B", sequence: 3, .chain),
            .record(.site, id: "S1", .unlogged), .record(.site, id: "S1", .missing),
            .record(.site, id: "S1", .version(held: 2, logged: 1)), .record(.site, id: "S1", .field("name", held: "x")),
            .superseded(.cost, fact: "a:0"), .shares(event: "E1"), .unlisted(person: "P1", event: "E1"),
            .ineligible(person: "P1", event: "E1"),
        ]
        #expect(Set(findings.map(\.description)).count == findings.count)
        #expect(findings[2].description == "operation B 3: chain")
    }
}
