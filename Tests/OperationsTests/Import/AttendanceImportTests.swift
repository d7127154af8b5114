import Outreach
import Testing

@testable import EventLog
@testable import Operations

/// Rows that are brought in straight from the bytes against the same rows that go by their fields.
@Suite struct AttendanceImportTests {
    private static let names = ["Wati", "Ma'ruf", "Siti Contoh", "Zoë", "'=Budi", "\"Ani\" Contoh"]

    private func branch() async throws -> Branch {
        let branch = try await Branch()
        var events = "id,site,teams,start,status\n"
        for number in 0..<6 { events += "E\(number),V1,T1,2026-09-2\(number) 09:00,held\n" }
        var people = "id,name,phone,village\n"
        for (number, name) in Self.names.enumerated() {
            people += "P\(number),\(quoted(name)),\(number % 2 == 0 ? "08120000700\(number)" : ""),"
            people += "\(number % 3 == 0 ? "Kurau" : "")\n"
        }
        try await branch.importing(["events.csv": events, "people.csv": people])
        return branch
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Rows with everything that may stand in them; `plain` leaves out what only the fields can tell.
    private func rows(_ seed: UInt64) -> [[String]] {
        var random = SplitMix(state: seed)
        func one(of texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
        return (0..<150).map { _ in
            let person = Int.random(in: 0...7, using: &random)
            let name = person < Self.names.count ? Self.names[person] : "Baru \(person)"
            return [
                "E\(Int.random(in: 0...5, using: &random))", "P\(person)", name,
                person.isMultiple(of: 2) && person < 6 ? one(of: ["", "0812-0000-700\(person)"]) : "",
                one(of: ["", "", "signed", "PAID", "berminat", "paid"]),
                one(of: ["", "2026-09-20 09:05", "2026-09-20T10:00:59", "2026-09-21 11:30"]),
                one(of: ["", "yes", "tidak", "Unknown"]),
            ]
        }
    }

    /// The last entry's digest of facts and changes does not depend on salts; facts are compared by what they say.
    private func state(_ branch: Branch) async throws -> [String] {
        let sheets = [try await branch.workspace.sheet(.attendance), try await branch.workspace.sheet(.person)]
        let entries = try await branch.workspace.history().map { "\($0.kind) \($0.changes) \($0.facts)" }
        #expect(try await branch.discrepancies().isEmpty)
        return sheets + entries
    }

    @Test(arguments: 1...6) func `both ways lead to the same campaign`(seed: Int) async throws {
        let rows = rows(UInt64(seed))
        let header = "event,person,name,phone,stage,at,member\n"
        let straight = header + rows.map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
        // Blanks around a cell leave every row to the fields.
        let byFields = header + rows.map { $0.map { quoted(" " + $0) }.joined(separator: ",") + "\n" }.joined()
        let (one, other) = (try await branch(), try await branch())
        let first = try await one.importing(["attendance.csv": straight])
        let second = try await other.importing(["attendance.csv": byFields])
        #expect(first == second)
        #expect(try await state(one) == state(other))
        let digests = try await [one.digest(), other.digest()]
        #expect(digests[0] == digests[1])
        let again = try await one.importing(["attendance.csv": straight])
        #expect(again.first?.added == 0)
    }

    @Test func `a person who has two names in a file is told with all other defects`() async throws {
        let branch = try await branch()
        let failure = await #expect(throws: Failure.self) {
            try await branch.importing([
                "attendance.csv":
                    "event,person,name\nE0,P0,Wati\nE9,P0,Wati\nE1,P0,Wati Sari\nE2,P0,Wati\nE2,P1,Ma'ruf\nE3,P1,Maruf\n"
            ])
        }
        #expect(failure?.defects.map(\.line) == [3, 4, 5, 7])
        #expect(try await branch.workspace.sheet(.attendance).split(separator: "\n").count == 1)
    }

    @Test func `lines of a merged record count for the one that stands for it`() async throws {
        let branch = try await branch()
        try await branch.importing(["attendance.csv": "event,person,name,stage\nE0,P1,Ma'ruf,signed\n"])
        _ = try await branch.workspace.merge("P2", "P1")
        let outcome = try await branch.importing([
            "attendance.csv": "event,person,name\nE0,P2,Siti Contoh\nE0,P1,Siti Contoh\nE1,P1,Siti Contoh\n"
        ])
        #expect(outcome.first?.changed == 1 && outcome.first?.unchanged == 1 && outcome.first?.added == 1)
        #expect(try await branch.discrepancies().isEmpty)
    }
}

extension Branch {
    /// The digest of the newest operation's facts as the file holds it.
    fileprivate func digest() async throws -> [String] {
        let file = await workspace.file
        return try file.facts(Attendance.self).map { fact in
            let values = Attendance.fields.map { $0.value(of: fact.fact).text }
            return "\(fact.reference.operation):\(fact.reference.ordinal) " + values.joined(separator: "|")
        }
    }
}
