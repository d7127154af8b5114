/// A copy of the best schedule seen. Only routes that changed since the last copy are copied.
struct Incumbent: ~Copyable {
    private let stride: Int
    private let sites: Column<Int32>
    private let count: Column<Int32>
    private let isDirty: Column<Bool>
    private let dirty: Column<Int32>
    private var dirtyCount = 0
    private(set) var score = -Double.infinity
    private(set) var prize = 0.0
    private(set) var missingEvents = 0

    init<Lookup>(of schedule: Schedule<Lookup>) {
        let routes = schedule.problem.routeCount
        stride = schedule.stride
        sites = Column(count: routes * stride, filledWith: 0)
        count = Column(count: routes, filledWith: 0)
        isDirty = Column(count: routes, filledWith: true)
        dirty = Column((0..<routes).map { Int32($0) })
        dirtyCount = routes
    }

    /// Remembers that the touched routes have changed for good.
    @inline(__always)
    mutating func note<Lookup>(_ schedule: Schedule<Lookup>) {
        for index in 0..<schedule.touchedCount {
            let route = schedule.touched[index]
            guard !isDirty[Int(route)] else { continue }
            isDirty[Int(route)] = true
            dirty[dirtyCount] = route
            dirtyCount += 1
        }
    }

    /// Takes the schedule as the best.
    mutating func take<Lookup>(_ schedule: Schedule<Lookup>) {
        for index in 0..<dirtyCount {
            let route = Int(dirty[index])
            isDirty[route] = false
            count[route] = schedule.count[route]
            for stop in 0..<Int(count[route]) {
                sites[route * stride + stop] = schedule.halts[route * stride + stop + 1].point
            }
        }
        dirtyCount = 0
        score = schedule.score
        prize = schedule.prize
        missingEvents = schedule.problem.quotaEvents - schedule.counted
    }

    /// The sites of a route in their order.
    func stops(of route: Int) -> [Int] {
        (0..<Int(count[route])).map { Int(sites[route * stride + $0]) }
    }
}
