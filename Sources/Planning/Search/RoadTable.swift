/// All trips of a problem by road in a table, islands apart; for problems small enough.
struct RoadTable {
    let points: Int
    let minutes: [UInt16]

    /// Nil if there are more points than `mostPoints` or a trip is too long for the table.
    init?(of problem: Problem, road: RoadTravel, mostPoints: Int) {
        let vectors = problem.vectors
        guard vectors.count <= mostPoints else { return nil }
        points = vectors.count
        var table = [UInt16](repeating: TravelMatrix.unreachable, count: points * points)
        let islands = (0..<points).map { problem.place($0)?.island }
        for from in vectors.indices {
            for to in from..<vectors.count where islands[from] == islands[to] {
                let minutes = RoadTravel.minutes(
                    from: vectors[from], to: vectors[to], perRadian: road.minutesPerRadian, fixed: road.fixedMinutes)
                guard minutes <= TravelMatrix.longest else { return nil }
                table[from * points + to] = UInt16(minutes)
                table[to * points + from] = UInt16(minutes)
            }
        }
        minutes = table
    }
}
