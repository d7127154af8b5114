import Testing

@testable import Planning

struct LabelTests {
    private func label(_ nodes: [UInt16], worth: Double) -> Label {
        var label = Label(depart: 600)
        label.worth = worth
        for (index, node) in nodes.enumerated() { label.visited[index] = node }
        return label
    }

    @Test func `has the same set whatever the order`() {
        let label = label([4, 1, 3], worth: 0)
        #expect(label.nodes == [4, 1, 3])
        #expect(label.set == self.label([3, 4, 1], worth: 0).set)
        #expect(label.set != self.label([3, 4], worth: 0).set)
    }

    @Test func `shelves the best of each set, and none that is worth too little`() {
        var shelf = RouteShelf(keep: 2, above: 3)
        for (nodes, worth) in [([1, 2], 5.0), ([2, 1], 6), ([3], 3), ([4], 4), ([5], 3.5)] as [([UInt16], Double)] {
            shelf.put(label(nodes, worth: worth))
        }
        #expect(shelf.best.map(\.worth) == [6, 4])
    }

    @Test func `shelves the best of many`() {
        var random = RandomNumbers(seed: 5)
        var shelf = RouteShelf(keep: 3, above: 0)
        for node in random.shuffled(Array(1...200 as ClosedRange<UInt16>)) {
            shelf.put(label([node], worth: Double(node)))
        }
        #expect(shelf.best.map(\.worth) == [200, 199, 198])
        #expect(shelf.least <= 198)
    }
}
