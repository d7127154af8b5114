import Outreach
import Testing

@testable import Operations

@Suite struct PersonResemblanceTests {
    private func person(_ id: String, _ name: String, phone: String? = nil, village: String? = nil) -> Person {
        var person = Person(id: id)
        person.name = name
        person.phone = phone.flatMap { PhoneNumber(cell: $0) }
        person.village = village
        return person
    }

    @Test func `the score is what the weights say`() {
        let wati = person("1", "Wati Contoh", phone: "081200000001", village: "Kurau")
        func score(_ name: String, _ phone: String?, _ village: String?) -> Double {
            PersonResemblance.score(wati, person("2", name, phone: phone, village: village))
        }
        #expect(abs(score("wati  contoh", "0812-0000-0001", "kurau") - 1) < 1e-9)
        #expect(abs(score("Contoh Wati", nil, nil) - 0.8) < 1e-9)
        #expect(abs(score("Wati Contoh", "081200000002", "Kace") - 0.6) < 1e-9)
        #expect(abs(score("Wati Conto", "081200000001", nil) - (0.6 * 5 / 6 + 0.35)) < 1e-9)
        #expect(score("Budi", "081200000001", "Kurau") < PersonResemblance.suspicion)
    }

    @Test func `pairs are suspected once, the likeliest first, and people apart are not`() {
        let people = [
            person("1", "Siti Contoh", phone: "081200000001"), person("2", "Siti Conto", phone: "081200000001"),
            person("3", "Contoh Siti"), person("4", "Budi Contoh", phone: "081200000001"), person("5", "Joko Contoh"),
        ]
        let found = PersonResemblance.doubles(among: people)
        #expect(found.map { [$0.first.id, $0.second.id] } == [["1", "2"], ["1", "3"]])
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.score >= $1.score })
    }

    @Test func `a crowd of namesakes is compared within villages alone`() {
        let people = (0..<1_000).map { person("\($0)", "Siti", village: "Desa \($0 / 2)") }
        let found = PersonResemblance.doubles(among: people)
        #expect(found.count == 500)
        #expect(found.allSatisfy { $0.first.village == $0.second.village })
    }
}
