/// Pairs of positive keys, for millions of them: open addressing, 16 bytes for each slot, at most half of which are taken.
struct PairTable {
    private var slots = [Slot](repeating: Slot(), count: 1_024)
    private var count = 0

    private struct Slot: Equatable {
        var first: Int64 = 0
        var second: Int64 = 0
    }

    /// Takes a pair in; false if it was there.
    mutating func insert(_ first: Int64, _ second: Int64) -> Bool {
        if count * 2 >= slots.count { grow() }
        let pair = Slot(first: first, second: second)
        let place = place(of: pair)
        guard slots[place] != pair else { return false }
        slots[place] = pair
        count += 1
        return true
    }

    /// The slot that holds the pair, or the free one where it would stand.
    private func place(of pair: Slot) -> Int {
        // Keys are counted up by this file, so that nobody can choose pairs that collide: Fibonacci hashing (Knuth, volume 3, 6.4).
        var hash = UInt64(bitPattern: pair.first) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: pair.second)
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        var place = Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
        while slots[place].first != 0, slots[place] != pair { place = (place + 1) & (slots.count - 1) }
        return place
    }

    private mutating func grow() {
        let pairs = slots
        slots = [Slot](repeating: Slot(), count: pairs.count * 2)
        for pair in pairs where pair.first != 0 { slots[place(of: pair)] = pair }
    }
}
