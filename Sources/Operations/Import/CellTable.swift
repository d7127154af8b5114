/// Texts of cells by their bytes, each with a number: what stands a million times in a file is looked up once.
///
/// Open addressing over the texts laid end to end; 12 bytes for each beside its own. Looking up is O(length).
struct CellTable {
    private var texts: [UInt8] = []
    /// Where each text ends.
    private var ends: [Int32] = []
    /// By place the number of a text and one more, 0 where there is none; as long as a power of two.
    private var slots = [Int32](repeating: 0, count: 64)

    /// How many texts there are; they are numbered from 0.
    var count: Int { ends.count }

    /// The number of the text; nil if it is not there.
    func number(of text: some RandomAccessCollection<UInt8>) -> Int? {
        let slot = slots[slot(of: text)]
        return slot == 0 ? nil : Int(slot) - 1
    }

    /// Takes a text in that is not there yet.
    ///
    /// - Returns: its number.
    mutating func insert(_ text: some RandomAccessCollection<UInt8>) -> Int {
        if ends.count * 2 >= slots.count { grow() }
        let slot = slot(of: text)
        texts += text
        ends.append(Int32(truncatingIfNeeded: texts.count))
        slots[slot] = Int32(truncatingIfNeeded: ends.count)
        return ends.count - 1
    }

    /// The slot that holds the text, or the free one where it would stand.
    private func slot(of text: some RandomAccessCollection<UInt8>) -> Int {
        var slot = hash(text) & (slots.count - 1)
        while slots[slot] != 0, !texts[range(Int(slots[slot]) - 1)].elementsEqual(text) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private func range(_ number: Int) -> Range<Int> {
        (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number])
    }

    private func hash(_ text: some RandomAccessCollection<UInt8>) -> Int {
        // Seeded anew for each run of the program, so that nobody can write a file whose cells all collide.
        var hasher = Hasher()
        if text.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) }) == nil {
            for byte in text { hasher.combine(byte) }
        }
        return hasher.finalize()
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for number in ends.indices { slots[slot(of: texts[range(number)])] = Int32(truncatingIfNeeded: number + 1) }
    }
}
