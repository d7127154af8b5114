import Outreach
import Testing

@testable import Operations

@Suite struct KnownPeopleTests {
    private func people(_ sameAs: [String: String]) -> KnownPeople {
        KnownPeople(
            ["a", "b", "c"].map { id in
                var person = Person(id: id)
                person.sameAs = sameAs[id]
                return person
            })
    }

    @Test func `the last of a chain stands for all`() {
        let known = people(["a": "b", "b": "c"])
        #expect(["a", "b", "c"].map { known[$0]?.id } == ["c", "c", "c"])
        #expect(known["d"] == nil)
    }

    @Test func `a circle that two devices made has one who stands for all`() {
        let known = people(["a": "b", "b": "a", "c": "a"])
        #expect(Set(["a", "b", "c"].compactMap { known[$0]?.id }) == ["a"])
    }

    @Test func `who is said to be someone unknown stands for himself`() {
        #expect(people(["a": "z"])["a"]?.id == "a")
    }
}
