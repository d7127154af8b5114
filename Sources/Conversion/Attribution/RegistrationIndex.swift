/// The registrations of each person.
struct RegistrationIndex {
    private let registrations: [Registration]
    private let sorted: CountingSort

    init(_ registrations: [Registration], people: Int) throws(AttributionError) {
        guard people >= 0, Int32(exactly: people) != nil, Int32(exactly: registrations.count) != nil
        else { throw .tooMany }
        for (index, registration) in registrations.enumerated()
        where !(0..<people).contains(Int(registration.person)) {
            throw .unknownRegistrant(registration: index)
        }
        self.registrations = registrations
        sorted = CountingSort(count: registrations.count, keys: people) { registrations[$0].person }
    }

    /// A person's registrations as positions for `self[_:]`, in the order handed in.
    func range(of person: Int) -> Range<Int> { sorted.range(of: person) }

    subscript(position: Int) -> Registration { registrations[Int(sorted.order[position])] }

    /// The place in what was handed in.
    func number(at position: Int) -> Int { Int(sorted.order[position]) }

    /// The first day on which a person registered, by any channel.
    func firstDay(of person: Int) -> Int32? { range(of: person).lazy.map { self[$0].day }.min() }
}
