/// A stable order of items by a small whole key.
struct CountingSort {
    /// The items, sorted by key.
    private(set) var order: [Int32]
    private var starts: [Int32]

    /// Sorts the items 0..<count, whose keys lie in 0..<keys; both numbers fit 32 bits.
    init(count: Int, keys: Int, key: (Int) -> Int32) {
        var starts = [Int32](repeating: 0, count: keys + 1)
        for item in 0..<count { starts[Int(key(item)) + 1] += 1 }
        for key in 0..<keys { starts[key + 1] += starts[key] }
        var next = starts
        var order = [Int32](repeating: 0, count: count)
        for item in 0..<count {
            let place = Int(key(item))
            order[Int(next[place])] = Int32(truncatingIfNeeded: item)
            next[place] += 1
        }
        self.starts = starts
        self.order = order
    }

    /// The positions in `order` of the items with a key.
    func range(of key: Int) -> Range<Int> { Int(starts[key])..<Int(starts[key + 1]) }
}
