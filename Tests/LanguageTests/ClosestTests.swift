import Testing

@testable import Language

@Suite struct ClosestTests {
    private let verbs = ["jadwal", "rencana", "pendaftaran", "daftar", "keluar", "balance", "catat", "tim", "lokasi"]

    @Test(arguments: [
        ("jdwal", "jadwal"), ("renacna", "rencana"), ("RENCANA", "rencana"), ("balnce", "balance"), ("tmi", "tim"),
        ("pndftarn", "pendaftaran"), ("lokais", "lokasi"), ("kelaur", "keluar"), ("dftar", "daftar"),
    ])
    func `a slip of the fingers is understood`(typed: String, meant: String) {
        #expect(closest(to: typed, in: verbs) == meant)
    }

    @Test(arguments: ["xyzzy", "q", "", "sepeda", "bukan ini"])
    func `what is far from every word is not guessed`(typed: String) {
        #expect(closest(to: typed, in: verbs) == nil)
    }

    @Test func `a beginning that only one word has is enough`() {
        #expect(closest(to: "pend", in: verbs) == "pendaftaran")
        #expect(closest(to: "lo", in: verbs) == "lokasi")
    }

    @Test func `of two near words the one with the same first letter wins`() {
        #expect(closest(to: "tata", in: ["data", "tatap"]) == "tatap")
        #expect(closest(to: "pata", in: ["data", "mata"]) == "data")
    }

    @Test func `names keep their spelling`() {
        #expect(closest(to: "melti", in: ["Mawar", "Melati"]) == "Melati")
    }

    @Test(arguments: [
        ("ca", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("", "abc", 3), ("flaw", "lawn", 2),
        ("abc", "abc", 0),
    ])
    func `distances agree with the textbook`(left: String, right: String, distance: Int) {
        #expect(editDistance(Array(left), Array(right)) == distance)
    }

    @Test func `very long words are cut and do not slow it down`() {
        let long = String(repeating: "a", count: 100_000)
        #expect(closest(to: long, in: [long + "b"]) == long + "b")
    }

    @Test func `a name is found by one of its words`() {
        let names = ["T1", "Tim Muntok", "Tim Melati"]
        #expect(closestName(to: "Melti", in: names) == "Tim Melati")
        #expect(closestName(to: "tim muntk", in: names) == "Tim Muntok")
        #expect(closestName(to: "Kurau", in: names) == nil)
    }
}
