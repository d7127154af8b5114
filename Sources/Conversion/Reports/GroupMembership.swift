/// The groups of each event as numbers, so that no text is touched while people are counted.
struct GroupMembership {
    /// The groups, sorted; a group's number is its place here.
    let keys: [GroupKey]
    /// The groups of all events, event by event.
    private(set) var groups: [Int32] = []
    private var starts: [Int] = [0]

    /// The groups of events that are counted or running; a key named twice counts once.
    init(_ events: [ReportEvent], isListed: (Int) -> Bool) {
        var seen: Set<GroupKey> = []
        for event in events.indices where isListed(event) { seen.formUnion(events[event].groups) }
        keys = seen.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: zip(keys, Int32(0)...))
        for event in events.indices {
            if isListed(event) {
                groups += Set(events[event].groups.compactMap { numbers[$0] }).sorted()
            }
            starts.append(groups.count)
        }
    }

    /// The number of events.
    var events: Int { starts.count - 1 }

    /// The positions in `groups` of an event's groups.
    func range(of event: Int) -> Range<Int> { starts[event]..<starts[event + 1] }
}
