import Outreach
import Testing

@testable import Operations

@Suite struct NameBookTests {
    @Test func `sites are suggested by their ids and by the words of their names`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("V1", [("name", "Kurau Barat")], Outreach.Site.self)
        _ = try await branch.workspace.edit("V2", [("name", "Desa Kurau")], Outreach.Site.self)
        _ = try await branch.workspace.edit("S1", [("name", "100% Kue_Ibu")], Outreach.Site.self)
        let book = NameBook(path: branch.folder + "/a.sosi", settings: await branch.workspace.settings)
        #expect(book.suggestions(of: .site, "kur").map(\.handle) == ["V1", "V2"])
        #expect(book.suggestions(of: .site, "V").map(\.handle) == ["V2", "V1"])
        // The wildcards of the query language are letters like any other.
        #expect(book.suggestions(of: .site, "100%").map(\.handle) == ["S1"])
        #expect(book.suggestions(of: .site, "%").isEmpty)
        #expect(book.suggestions(of: .site, "", limit: 2).count == 2)
        #expect(book.suggestions(of: .person, "a").isEmpty)
        let event = try await branch.event("V2", "2026-10-06 09:00")
        #expect(book.suggestions(of: .event, event).map(\.name) == ["2026-10-06 09:00 Desa Kurau"])
        #expect(book.suggestions(of: .event, "kurau").count == 1)
        // The latest first: it is the one that people mean.
        let later = try await branch.event("V2", "2026-10-27 09:00")
        #expect(book.suggestions(of: .event, "").map(\.handle) == [later, event])
    }

    @Test func `a part of a name will do where only one can be meant`() async throws {
        let branch = try await Branch()
        _ = try await branch.workspace.edit("V1", [("name", "Kurau Barat")], Outreach.Site.self)
        _ = try await branch.workspace.edit("V2", [("name", "Kurau")], Outreach.Site.self)
        _ = try await branch.workspace.edit("S1", [("name", "Kurau Timur")], Outreach.Site.self)
        #expect(try await branch.workspace.record("timur", Outreach.Site.self).id == "S1")
        #expect(try await branch.workspace.record("KURAU", Outreach.Site.self).id == "V2")
        let several = await #expect(throws: Failure.self) {
            try await branch.workspace.record("kura", Outreach.Site.self)
        }
        #expect(several?.code == "site.several" && several?.details.count == 3)
        let none = await #expect(throws: Failure.self) {
            try await branch.workspace.record("xyz", Outreach.Site.self)
        }
        #expect(none?.code == "site.unknown")
    }

    @Test func `a book of no campaign is empty`() async throws {
        let branch = try await Branch()
        let book = NameBook(path: "missing.sosi", settings: await branch.workspace.settings)
        #expect(book.suggestions(of: .site, "").isEmpty)
    }
}
