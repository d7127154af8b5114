import Foundation
import Testing

@testable import EventLog

@Suite struct DraftFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func put(_ name: String, _ text: String) throws -> String {
        let path = "\(scratch.folder)/\(name)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func mode(_ path: String) -> mode_t {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    private var names: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: scratch.folder))?.sorted() ?? []
    }

    @Test func `it holds the bytes and is for the user alone`() throws {
        let source = try put("a", String(repeating: "isi ", count: 700_000))
        let draft = try DraftFile(copying: source, beside: scratch.folder + "/b")
        #expect(mode(draft.path) == 0o600)
        try draft.place(at: scratch.folder + "/b", replacing: false)
        #expect(try scratch.bytes("b") == scratch.bytes("a"))
        #expect(names == ["a", "b"])
    }

    @Test func `drafts that killed runs left are cleared, others stay`() throws {
        let place = scratch.folder + "/b"
        let old = try DraftFile(beside: place)
        let fresh = try DraftFile(beside: place)
        let other = try put("c.new-1", "someone else's")
        for path in [old.path, other] {
            let long = [timeval(tv_sec: 1_000, tv_usec: 0), timeval(tv_sec: 1_000, tv_usec: 0)]
            #expect(utimes(path, long) == 0)
        }
        DraftFile.clear(beside: place, before: 2_000_000)
        #expect(names == ["c.new-1", String(fresh.path.dropFirst(scratch.folder.count + 1))].sorted())
    }

    @Test func `a place that is taken is left as it is unless it is to go`() throws {
        let place = try put("b", "old")
        let draft = try DraftFile(copying: try put("a", "new"), beside: place)
        #expect(throws: CampaignFileError.exists(path: place)) { try draft.place(at: place, replacing: false) }
        #expect(try scratch.bytes("b") == Array("old".utf8))
        try draft.place(at: place, replacing: true)
        #expect(try scratch.bytes("b") == Array("new".utf8))
    }

    @Test func `a symbolic link is not followed`() throws {
        let victim = try put("victim", "precious")
        let link = scratch.folder + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: victim)
        let draft = try DraftFile(copying: try put("a", "new"), beside: link)
        #expect(throws: CampaignFileError.exists(path: link)) { try draft.place(at: link, replacing: false) }
        try draft.place(at: link, replacing: true)
        #expect(try scratch.bytes("victim") == Array("precious".utf8))
    }

    @Test func `a file is moved to a free name alone`() throws {
        let (one, two) = (try put("one", "1"), try put("two", "2"))
        #expect(throws: CampaignFileError.exists(path: two)) { try DraftFile.move(one, toFree: two) }
        try DraftFile.move(one, toFree: scratch.folder + "/three")
        #expect(names == ["three", "two"])
        #expect(throws: CampaignFileError.unwritable(path: scratch.folder + "/none/x")) {
            try DraftFile.move(two, toFree: scratch.folder + "/none/x")
        }
        #expect(names == ["three", "two"])
    }

    @Test func `what is discarded leaves nothing`() throws {
        let draft = try DraftFile(beside: scratch.folder + "/b")
        try Data().write(to: URL(fileURLWithPath: draft.path + "-wal"))
        draft.discard()
        #expect(names.isEmpty)
    }

    @Test func `a folder that is not there is told`() {
        let path = scratch.folder + "/none/b"
        #expect(throws: CampaignFileError.unwritable(path: path)) { try DraftFile(beside: path) }
    }

    @Test(arguments: [("a", "."), ("/a", "/"), ("x/a", "x"), ("/x/y/a", "/x/y")])
    func `the folder of a path`(path: String, folder: String) {
        #expect(DraftFile.folder(of: path) == folder)
    }
}
