import Testing

@testable import Outreach

@Suite struct TermTests {
    private let terms = Terms([])

    private func month(_ text: String) -> Month { Month(cell: text) ?? Month(number: 0) }

    @Test func `every field reads what it writes`() {
        let fields = [
            "name": "diskon", "scope": "transport", "from": "2026-01-01", "until": "2027-03-31", "value": "50,5",
            "source": "PP 50/2025",
        ]
        _ = filled(Term.self, fields)
    }

    @Test func `the usual terms have identifiers of their own and a source, but one that nobody set`() {
        #expect(Set(Term.usual.map(\.id)).count == Term.usual.count)
        #expect(Term.usual.filter { $0.source == nil }.map(\.name) == [.graceCounts])
        #expect(Set(Term.usual.map(\.name)) == Set(Term.Name.allCases))
    }

    @Test func `a tariff is found by its programmes in any order and case`() {
        #expect(terms.contribution("JKK+JKM", for: month("2026-03")) == 16_800)
        #expect(terms.contribution("jkm+jkk", for: month("2026-03")) == 16_800)
        #expect(terms.contribution("JKK+JKM+JHT", for: month("2026-03")) == 36_800)
        #expect(terms.contribution(nil, for: month("2026-03")) == 16_800)
        #expect(terms.contribution("JKP", for: month("2026-03")) == nil)
    }

    @Test func `a discount month crossing 1 April 2027 charges 8,400 then 16,800`() {
        #expect(terms.contribution(nil, sector: "transport", for: month("2027-03")) == 8_400)
        #expect(terms.contribution(nil, sector: "transport", for: month("2027-04")) == 16_800)
        #expect(terms.contribution(nil, sector: "transport", for: month("2025-12")) == 16_800)
        #expect(terms.contribution(nil, sector: "fishing", for: month("2027-03")) == 16_800)
    }

    @Test func `a driver paid by a public budget is charged 16,800`() {
        #expect(terms.contribution(nil, sector: "transport", isStatePaid: true, for: month("2026-03")) == 16_800)
    }

    @Test func `a later term replaces an earlier one from its day on`() {
        var dearer = Term(id: "x")
        (dearer.name, dearer.scope, dearer.from, dearer.value) = (
            .contribution, "JKK+JKM", Day("2026-07-01") ?? .last, 20_000
        )
        let terms = Terms(Term.usual + [dearer])
        #expect(terms.contribution(nil, for: month("2026-06")) == 16_800)
        #expect(terms.contribution(nil, for: month("2026-07")) == 20_000)
        // Of a name that is on record nothing else holds.
        #expect(Terms([dearer]).contribution(nil, for: month("2026-06")) == nil)
        #expect(Terms([dearer]).count(.graceMonths, on: Day("2026-07-01") ?? .first) == 3)
    }

    @Test func `a batch costs what its months and people cost`() {
        var batch = Batch(id: "B")
        (batch.first, batch.months, batch.people) = (month("2026-01"), 3, 500)
        #expect(batch.due(terms, isStatePaid: false) == 25_200_000)
        batch.transport = 120
        #expect(batch.due(terms, isStatePaid: false) == 22_176_000)
        #expect(batch.due(terms, isStatePaid: true) == 25_200_000)
        batch.first = month("2027-03")
        #expect(batch.due(terms, isStatePaid: false) == 380 * 3 * 16_800 + 120 * (8_400 + 2 * 16_800))
        batch.programmes = "JKP"
        #expect(batch.due(terms, isStatePaid: false) == nil)
    }

    @Test func `money for fewer is enough for fewer`() {
        var batch = Batch(id: "B")
        (batch.first, batch.months, batch.people) = (month("2026-01"), 3, 500)
        #expect(batch.affordable(terms, isStatePaid: false) == 500)
        batch.received = 480 * 3 * 16_800
        #expect(batch.affordable(terms, isStatePaid: false) == 480)
        batch.transport = 120
        #expect(batch.affordable(terms, isStatePaid: false) == 500)
        batch.received = 380 * 3 * 16_800 + 25_200 * 7 + 1
        #expect(batch.affordable(terms, isStatePaid: false) == 387)
    }
}
