import Foundation
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct StreamTests {
    @Test func `data go to standard output and talk to standard error`() throws {
        let place = try Workplace()
        try place.found()
        let list = try place.run("site list")
        #expect(list.output.contains("Gedung Nasional") && list.talk.isEmpty)
        let added = try place.run(["person", "add", "--name", "Wati"])
        #expect(added.output.isEmpty && added.talk.contains("Wati"))
        let refused = try place.run("site show V9")
        #expect(refused.output.isEmpty && !refused.talk.isEmpty)
        let export = try place.run("team export")
        #expect(export.output.hasPrefix("id,name,") && export.talk.isEmpty)
        let none = try place.run("event list --format json")
        #expect(none.output == "[]\n" && !none.talk.isEmpty)
    }

    @Test func `every format can be read by its programs`() throws {
        let place = try Workplace()
        try #require(try place.run("init --branch Pangkalpinang").code == 0)
        try #require(try place.run(["import", Workplace.sample]).code == 0)
        let lines = [
            "campaign", "site list", "site show PSR-01", "team list", "officer list", "holiday list", "ecosystem list",
            "region list", "coverage list", "person list --limit 20", "event list", "event list --week 2026-W41",
            "event show E002",
            "attend list E002", "signup list", "plan list", "plan week 2026-W41 --iterations 20", "plan show",
            "plan list",
            "report conversion", "report conversion --by team,month", "history",
        ]
        for line in lines {
            let json = try place.run(line + " --format json")
            #expect(json.code == 0, "\(line)")
            #expect(throws: Never.self, "\(line)") { try JSONSerialization.jsonObject(with: Data(json.data)) }
            // The other formats are the same for every table: a few will do.
            guard line.hasPrefix("event") || line.hasPrefix("report") || line == "plan show" else { continue }
            let rows = try place.run(line + " --format jsonl")
            for row in rows.data.split(separator: 10) {
                #expect(throws: Never.self, "\(line)") { try JSONSerialization.jsonObject(with: Data(row)) }
            }
            #expect(try place.run(line + " --format csv").code == 0)
            let markdown = try place.run(line + " --format markdown").output
            #expect(markdown.contains("| --") || markdown.contains("- **") || markdown.isEmpty, "\(line)")
        }
    }

    @Test func `the keys that others script against stay`() throws {
        let place = try Workplace()
        try #require(try place.run("init --branch Pangkalpinang").code == 0)
        try #require(try place.run(["import", Workplace.sample]).code == 0)
        func objects(_ line: String) throws -> [[String: Any]] {
            let json = try JSONSerialization.jsonObject(with: Data(try place.run(line + " --format json").data))
            return json as? [[String: Any]] ?? (json as? [String: Any]).map { [$0] } ?? []
        }
        let event = try #require(try objects("event list --week 2026-W41").first)
        for key in ["id", "uid", "site", "ecosystem", "region", "teams", "date", "start", "end", "status"] {
            #expect(event[key] != nil, "\(key)")
        }
        #expect(event["start"] as? String == "2026-10-07T10:00:00+07:00")
        let report = try objects("report conversion")
        #expect(Set(report.compactMap { $0["ecosystem"] as? String }) == ["village", "market", "sme", "vulnerable"])
        for key in ["attended", "eligible", "signups", "rate", "low", "high"] {
            #expect(report.first?[key] is NSNumber, "\(key)")
        }
        let plan = try #require(try objects("plan week 2026-W41 --iterations 20 --seed 3").first)
        for key in ["id", "events", "expectedSignUps", "bound", "gap", "seconds", "seed"] {
            #expect(plan[key] != nil, "\(key)")
        }
        #expect(plan["seed"] as? Int == 3)
        let visits = try #require(plan["events"] as? [[String: Any]])
        #expect(!visits.isEmpty && visits.allSatisfy { $0["expectedSignUps"] is NSNumber })
        #expect(
            try objects("event list --ecosystem pasar --bahasa id").allSatisfy {
                $0["ecosystem"] as? String == "market"
            })
    }

    @Test func `a reader that has gone neither crashes nor hangs it`() throws {
        let place = try Workplace()
        try #require(try place.run("init --branch Pangkalpinang").code == 0)
        try #require(try place.run(["import", Workplace.sample]).code == 0)
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        for line in ["person list", "site list --format json", "team export", "help", "site show V9"] {
            var ends: [Int32] = [0, 0]
            try #require(pipe(&ends) == 0)
            close(ends[0])
            defer { close(ends[1]) }
            let words = line.split(separator: " ").map { Array($0.utf8) }
            let code = try start(words, environment: place.environment, (nothing, ends[1], ends[1])).wait()
            #expect(code != nil, "\(line)")
        }
    }

    @Test(arguments: ["", "1"]) func `what is no terminal never gets an escape sequence`(_ noColor: String) throws {
        let place = try Workplace(["NO_COLOR": noColor])
        try place.found()
        for line in [
            "site list", "help", "plan week 2026-W41 --iterations 20", "plan show", "report conversion", "site show V9",
            "history",
            "site list --format markdown", "site list --color auto", "site list --color never",
        ] { #expect(try !place.run(line).hasEscapes, "\(line)") }
        #expect(try place.run("site list --color always").hasEscapes)
    }

    @Test func `output files are whole or not there, and the user's alone`() throws {
        let place = try Workplace()
        try place.found()
        try #require(
            try place.run(["event", "add", "--site", "V1", "--team", "T1", "--start", "2026-10-05 09:00"]).code == 0)
        let path = place.folder + "/week.ics"
        #expect(try place.run(["calendar", "export", "--week", "2026-W41", "--out", path]).code == 0)
        let text = String(decoding: place.bytes(path), as: UTF8.self)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\n") && text.hasSuffix("END:VCALENDAR\r\n"))
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        let campaign = try FileManager.default.attributesOfItem(atPath: place.campaign)
        #expect(campaign[.posixPermissions] as? Int == 0o600)
        let before = Set(try FileManager.default.contentsOfDirectory(atPath: place.folder))
        #expect(try place.run(["calendar", "export", "--out", place.folder + "/none/week.ics"]).code == 2)
        #expect(Set(try FileManager.default.contentsOfDirectory(atPath: place.folder)) == before)
    }
}
