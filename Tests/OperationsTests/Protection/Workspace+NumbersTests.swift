import EventLog
import Foundation
import Language
import Outreach
import Testing

@testable import Operations

@Suite struct WorkspaceNumbersTests {
    private let branch: Branch
    private static let siti = "1971024508900003"
    private static let budi = "1971020508900004"

    init() async throws { branch = try await Branch() }

    @discardableResult
    private func signUp(_ name: String?, _ number: String, person: String? = nil, phone: String? = nil) async throws
        -> SignUpOutcome
    {
        var cells: [Operations.Cell] = [("date", "2026-10-05")]
        if let name { cells.append(("name", name)) }
        if let person { cells.append(("person", person)) }
        if let phone { cells.append(("phone", phone)) }
        var terms = SignUpTerms.further
        terms.number = try IdentityNumber(number)
        return try await branch.workspace.signUp(cells, terms)
    }

    /// The code of the failure that the body ends in.
    private func code(_ body: () async throws -> Void) async -> String? {
        do {
            try await body()
            return nil
        } catch { return (error as? Failure)?.code }
    }

    @Test func `the first number makes the key, in an entry of its own that lasts`() async throws {
        let first = try await signUp("Siti Contoh", Self.siti)
        #expect(first.madeKey != nil && !first.isKnownByNumber)
        #expect(try await signUp("Budi", Self.budi).madeKey == nil)
        let history = try await branch.workspace.history(limit: 3).map(\.kind)
        #expect(history == ["signup.add", "signup.add", "key.make"])
        let entry = try #require(try await branch.workspace.history(limit: 3).last?.number)
        #expect(await code { _ = try await branch.workspace.undo(entry) } == "undo.lasting")
        let key = try await branch.workspace.key()
        #expect(key.id == first.madeKey && key.isHere && key.numbers == 2 && key.opens == 2)
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `nothing is made for a sign-up that is refused`() async throws {
        var terms = SignUpTerms()
        terms.number = try IdentityNumber(Self.siti)
        let workspace = branch.workspace
        #expect(
            await code { _ = try await workspace.signUp([("name", "Siti"), ("date", "soon")], terms) }
                == "input.defects")
        #expect(try await workspace.key().id == nil)
    }

    @Test func `the same number is the same person under a similar name alone`() async throws {
        let siti = try await signUp("Siti Contoh", Self.siti).person
        let again = try await signUp("sitti contoh", Self.siti)
        #expect(again.person.id == siti.id && again.isKnownByNumber && again.person.name == "Siti Contoh")
        #expect(await code { try await signUp("Joko Susilo", Self.siti) } == "number.known")
        #expect(try await branch.workspace.records(Person.self).count == 1)
    }

    @Test func `a person has one number and a number one person`() async throws {
        let siti = try await signUp("Siti Contoh", Self.siti).person
        let budi = try await signUp("Budi", Self.budi).person
        #expect(await code { try await signUp(nil, Self.budi, person: siti.handle) } == "number.known")
        #expect(await code { try await signUp(nil, "1971024508900009", person: siti.handle) } == "number.other")
        #expect(try await signUp(nil, Self.siti, person: siti.handle).person.id == siti.id)
        let workspace = branch.workspace
        #expect(await code { _ = try await workspace.merge(siti.handle, budi.handle) } == "person.numbers")
    }

    @Test func `a merged record's number is that of the person`() async throws {
        let workspace = branch.workspace
        let kept = try await workspace.add(nil, [("name", "Siti Contoh")], Person.self)
        let double = try await signUp("Siti Contoh", Self.siti, phone: "0812-7777-8888").person
        _ = try await workspace.merge(kept.handle, double.handle)
        #expect(try await workspace.people(with: try IdentityNumber(Self.siti)).map(\.id) == [kept.id])
        #expect(try await workspace.maskedNumbers(of: [kept]) == [kept.id: "************0003"])
        #expect(try await workspace.reveal(kept.handle, reason: "x").number.digits == Self.siti)
        #expect(await code { try await signUp(nil, Self.budi, person: kept.handle) } == "number.other")
    }

    @Test func `without the key nothing is taken, found or shown, and with it all is again`() async throws {
        let siti = try await signUp("Siti Contoh", Self.siti).person
        let workspace = branch.workspace
        let code = try await workspace.recoveryCode().code
        let path = try await workspace.key().path
        try FileManager.default.removeItem(atPath: path)
        #expect(try await workspace.maskedNumbers(of: [siti]) == [siti.id: "****************"])
        #expect(await self.code { try await signUp("Budi", Self.budi) } == "key.missing")
        #expect(await self.code { _ = try await workspace.reveal(siti.handle, reason: "x") } == "key.missing")
        #expect(
            await self.code { _ = try await workspace.people(with: try IdentityNumber(Self.siti)) } == "key.missing")
        #expect(await self.code { _ = try await workspace.recoveryCode() } == "key.missing")
        #expect(await self.code { _ = try await workspace.rotateKey(forgetsOld: false) } == "key.missing")
        #expect(try await workspace.importKey(code).opens == 1)
        #expect(try await workspace.reveal(siti.handle, reason: "x").number.digits == Self.siti)
    }

    @Test func `the key of another campaign is refused`() async throws {
        try await signUp("Siti Contoh", Self.siti)
        let other = try await Branch(seed: 9)
        var terms = SignUpTerms()
        terms.number = try IdentityNumber(Self.siti)
        _ = try await other.workspace.signUp([("name", "Siti"), ("date", "2026-10-05")], terms)
        let key = try await other.workspace.recoveryCode().code
        let workspace = branch.workspace
        #expect(await code { _ = try await workspace.importKey(key) } == "key.other")
        #expect(await code { _ = try await workspace.importKey("x") } == "input.key")
    }

    @Test func `rotating seals all anew in one entry and can forget the older keys`() async throws {
        let siti = try await signUp("Siti Contoh", Self.siti).person
        try await signUp("Budi", Self.budi)
        let workspace = branch.workspace
        let old = try await workspace.key().id
        let done = try await workspace.rotateKey(forgetsOld: false)
        #expect(done.id != old && done.numbers == 2 && done.forgotten == 0)
        #expect(try await workspace.key().keys == 2)
        #expect(try await workspace.rotateKey(forgetsOld: true).forgotten == 2)
        let key = try await workspace.key()
        #expect(key.keys == 1 && key.opens == 2)
        #expect(try await workspace.people(with: try IdentityNumber(Self.siti)).map(\.id) == [siti.id])
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `undoing a sign-up after a change of keys takes its person back`() async throws {
        try await signUp("Siti Contoh", Self.siti)
        let entry = try #require(try await branch.workspace.lastEntry()?.number)
        _ = try await branch.workspace.rotateKey(forgetsOld: true)
        _ = try await branch.workspace.undo(entry)
        #expect(try await branch.workspace.records(Person.self, retired: true).isEmpty)
        #expect(try await signUp("Joko", Self.siti).person.name == "Joko")
        #expect(try await branch.discrepancies() == [])
    }

    @Test func `a file of keys that others can read stops all but lists`() async throws {
        let siti = try await signUp("Siti Contoh", Self.siti).person
        chmod(try await branch.workspace.key().path, 0o644)
        #expect(await code { try await signUp("Budi", Self.budi) } == "key.exposed")
        #expect(try await branch.workspace.maskedNumbers(of: [siti]) == [siti.id: "****************"])
    }

    @Test func `no key is laid beside the campaign`() async throws {
        var settings = await branch.workspace.settings
        settings.keyFolder = branch.folder
        let workspace = try Workspace(path: branch.folder + "/a.sosi", settings: settings)
        var terms = SignUpTerms()
        terms.number = try IdentityNumber(Self.siti)
        #expect(
            await code { _ = try await workspace.signUp([("name", "Siti"), ("date", "2026-10-05")], terms) }
                == "key.beside")
        #expect(try await workspace.records(Person.self).isEmpty)
    }

    @Test func `consent is noted on the day of registration`() async throws {
        var terms = SignUpTerms()
        terms.hasConsented = true
        terms.consentForm = "F-2"
        let person = try await branch.workspace.signUp([("name", "Siti"), ("date", "2026-10-04")], terms).person
        let kept = try await branch.workspace.record(person.id, Person.self)
        #expect(kept.basis == .consent && kept.consent == day("2026-10-04") && kept.consentForm == "F-2")
    }
}
