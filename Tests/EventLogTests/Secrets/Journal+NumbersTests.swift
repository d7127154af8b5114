import Outreach
import Testing

@testable import EventLog

@Suite struct JournalNumbersTests {
    @Test func `two devices may enter the same number before they meet`() throws {
        let file = try Scratch().found()
        for name in ["Siti", "Sitti"] {
            var person = Person.named(name)
            person.nikMac = "1a2b3c4d:00"
            try file.add(person)
        }
        var found: [String] = []
        try file.write("x", by: "rina") { journal in
            found = try journal.people(withNumber: ["1a2b3c4d:00", "1a2b3c4d:01"]).map(\.name)
        }
        #expect(found == ["Siti", "Sitti"])
    }

    @Test func `a key is drawn from the file's own source`() throws {
        var keys: [NumberKey] = []
        let file = try Scratch().found()
        try file.write("x", by: "rina") { journal in keys = [journal.newKey(), journal.newKey()] }
        #expect(keys.count == 2 && keys.first != keys.last)
    }
}
