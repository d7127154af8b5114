import Testing

@testable import Planning

struct LabelFrontTests {
    private func label(_ depart: Int32, worth: Double, travel: Int32 = 0, places: [UInt16] = []) -> Label {
        var label = Label(depart: depart)
        label.worth = worth
        label.travel = travel
        for (index, place) in places.enumerated() {
            label.places[index] = place
            label.visited[index] = place
        }
        return label
    }

    private func kept(_ labels: [Label], further: Int, withTravel: Bool = false, beam: Int = .max) -> [Double] {
        var front = LabelFront(nodes: 1)
        for label in labels { front.append(label, at: 0) }
        return front.undominated(further: further, withTravel: withTravel, beam: beam)[0].map(\.worth)
    }

    @Test func `drops a label that is later and poorer`() {
        #expect(kept([label(600, worth: 5), label(590, worth: 6), label(610, worth: 7)], further: 0) == [6, 7])
    }

    @Test func `keeps a node's labels to itself`() {
        var front = LabelFront(nodes: 3)
        front.append(label(600, worth: 6), at: 0)
        front.append(label(610, worth: 5), at: 2)
        #expect(front.undominated(further: 0, withTravel: false, beam: .max).map(\.count) == [1, 0, 1])
        front.removeAll()
        #expect(front.undominated(further: 0, withTravel: false, beam: .max).map(\.count) == [0, 0, 0])
    }

    @Test func `drops one that has seen all that the better one has`() {
        let better = label(590, worth: 6, places: [1])
        #expect(kept([better, label(600, worth: 5, places: [2, 1])], further: 3) == [6])
    }

    @Test func `keeps one whose betters could all be barred by the visits to come`() {
        let later = label(600, worth: 5, places: [1, 9])
        let betters = [label(590, worth: 8, places: [2, 9]), label(591, worth: 7, places: [3, 9])]
        #expect(kept(betters + [later], further: 1) == [8, 7])
        // Visits to 2 and 3 bar both.
        #expect(kept(betters + [later], further: 2) == [8, 7, 5])
        // One visit to 2 bars both.
        let alike = [label(590, worth: 8, places: [2, 3, 9]), label(591, worth: 7, places: [4, 2, 9])]
        #expect(kept(alike + [later], further: 1) == [8, 7, 5])
    }

    @Test func `counts travel when asked`() {
        let labels = [label(590, worth: 6, travel: 50), label(600, worth: 5, travel: 40)]
        #expect(kept(labels, further: 0) == [6])
        #expect(kept(labels, further: 0, withTravel: true) == [6, 5])
    }

    @Test func `keeps no more than the beam, spread over the departures`() {
        let labels = (1...9).map { label(600 + Int32($0), worth: Double($0)) }
        #expect(kept(labels, further: 0, beam: 3) == [3, 6, 9])
        #expect(kept(labels, further: 0, beam: 1) == [9])
    }

    @Test(arguments: 1...40) func `drops only what another label can stand in for`(
        seed: UInt64
    ) {
        var random = RandomNumbers(seed: seed)
        let further = 1 + random.below(2)
        let labels = (0..<25).map { _ in
            label(
                600 + Int32(random.below(6)), worth: Double(random.below(6)), travel: Int32(random.below(4)),
                places: Array(random.shuffled([0, 1, 2, 3, 4, 5] as [UInt16]).prefix(1 + random.below(3))))
        }
        var front = LabelFront(nodes: 1)
        for label in labels { front.append(label, at: 0) }
        let kept = front.undominated(further: further, withTravel: true, beam: .max)[0]
        let futures: [[UInt16]] =
            further == 1 ? (0..<6).map { [$0] } : (0..<36).map { [$0 / 6, $0 % 6] }
        for label in labels {
            for future in futures where !future.contains(where: label.hasSeen) {
                #expect(
                    kept.contains {
                        $0.depart <= label.depart && $0.worth >= label.worth && $0.travel <= label.travel
                            && !future.contains(where: $0.hasSeen)
                    })
            }
        }
    }
}
