/// A fixed run of plain values in memory of its own: the one place of the planner that holds unsafe memory.
///
/// The search reads tens of millions of entries a second; the bounds and uniqueness checks of an array cost it a good
/// part of its iterations. Debug builds, and so the tests, check every index.
struct Column<Element: BitwiseCopyable>: ~Copyable {
    fileprivate let base: UnsafeMutablePointer<Element>
    let count: Int

    init(count: Int, filledWith value: Element) {
        self.count = max(0, count)
        base = .allocate(capacity: max(1, self.count))
        base.initialize(repeating: value, count: self.count)
    }

    init(_ elements: [Element]) {
        count = elements.count
        base = .allocate(capacity: max(1, elements.count))
        for (index, element) in elements.enumerated() { (base + index).initialize(to: element) }
    }

    deinit { base.deallocate() }

    @inline(__always)
    subscript(index: Int) -> Element {
        get {
            assert(index >= 0 && index < count)
            return base[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    /// A view that starts at an index and reads without a base offset.
    @inline(__always)
    func view(from index: Int, count length: Int) -> View {
        assert(index >= 0 && length >= 0 && index + length <= count)
        return View(base: UnsafePointer(base + index), count: length)
    }

    /// Copies entries of another column (or of this one, the spans apart) over entries of this one.
    @inline(__always)
    func copy(_ length: Int, from source: borrowing Column<Element>, at start: Int, to target: Int) {
        assert(start >= 0 && start + length <= source.count && target >= 0 && target + length <= count)
        (base + target).update(from: source.base + start, count: length)
    }

    /// Moves entries within the column; the spans may overlap.
    @inline(__always)
    func move(_ length: Int, from start: Int, to target: Int) {
        assert(start >= 0 && start + length <= count && target >= 0 && target + length <= count)
        (base + target).update(from: base + start, count: length)
    }

    /// A read-only part of a column, to be used no longer than the column lives.
    struct View {
        fileprivate let base: UnsafePointer<Element>
        fileprivate let count: Int

        @inline(__always)
        subscript(index: Int) -> Element {
            assert(index >= 0 && index < count)
            return base[index]
        }
    }
}

extension Column where Element: Comparable {
    /// Sorts the first entries, ascending.
    func sort(_ length: Int) {
        assert(length >= 0 && length <= count)
        var entries = UnsafeMutableBufferPointer(start: base, count: length)
        entries.sort()
    }
}
