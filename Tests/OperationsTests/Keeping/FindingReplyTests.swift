import EventLog
import Language
import Testing

@testable import Operations

@Suite struct FindingReplyTests {
    private let findings: [Finding] = [
        .damage("page"), .stray(table: "cost", target: "event"), .entry(letter: "B", sequence: 3, .gap),
        .entry(letter: "B", sequence: 3, .chain), .entry(letter: "B", sequence: 3, .payload),
        .entry(letter: "B", sequence: 3, .facts), .entry(letter: "B", sequence: 3, .undone),
        .record(.site, id: "S1", .unlogged), .record(.site, id: "S1", .missing),
        .record(.site, id: "S1", .version(held: 2, logged: 1)),
        .record(.site, id: "S1", .field("name", held: "x\u{1B}")),
        .superseded(.cost, fact: "a:0"), .shares(event: "E1"), .unlisted(person: "P1", event: "E1"),
        .ineligible(person: "P1", event: "E1"),
    ]

    @Test func `each is told in words of its own in both languages`() {
        for language in DisplayLanguage.allCases {
            let lines = findings.map { FindingReply($0).phrase.text(in: language) }
            #expect(Set(lines).count == findings.count)
            #expect(lines.allSatisfy { !$0.contains("\u{1B}") })
        }
        #expect(Set(findings.map { FindingReply($0).code }).count == findings.count)
    }

    @Test func `what is in the log is restored and what is in the tables repaired`() {
        #expect(FindingReply(.entry(letter: "B", sequence: 3, .chain)).advice == .adviceRestore)
        #expect(FindingReply(.record(.site, id: "S1", .missing)).advice == .adviceRepair)
        #expect(FindingReply(.shares(event: "E1")).advice == .adviceEvent("E1"))
        #expect(FindingReply(.unlisted(person: "P1", event: "E1")).advice == .adviceAttend(person: "P1", event: "E1"))
    }
}
