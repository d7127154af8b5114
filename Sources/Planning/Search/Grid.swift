/// Points of the sphere sorted into square cells by direction, to find those near a point.
struct Grid {
    private let cell: Double
    private let low: UnitVector
    private let columns: (x: Int, y: Int, z: Int)
    private var starts: [Int32]
    private var points: [Int32]

    /// Cells that hold about `perCell` points each if these were spread evenly over their bounding box's floor.
    init(vectors: ArraySlice<UnitVector>, perCell: Int) {
        guard let first = vectors.first else {
            (cell, low, columns, starts, points) = (1, UnitVector(x: 0, y: 0, z: 0), (1, 1, 1), [0, 0], [])
            return
        }
        var low = first
        var high = first
        for vector in vectors {
            low = UnitVector(x: min(low.x, vector.x), y: min(low.y, vector.y), z: min(low.z, vector.z))
            high = UnitVector(x: max(high.x, vector.x), y: max(high.y, vector.y), z: max(high.z, vector.z))
        }
        let sides = [high.x - low.x, high.y - low.y, high.z - low.z].sorted()
        let wanted = max(1, vectors.count / max(1, perCell))
        let area = sides[2] * max(sides[1], sides[2] * 1e-3)
        let cell = max((area / Double(wanted)).squareRoot(), sides[2] / 200, 1e-9)
        func cells(_ side: Double) -> Int { Int(side / cell) + 1 }
        self.cell = cell
        self.low = low
        columns = (cells(high.x - low.x), cells(high.y - low.y), cells(high.z - low.z))
        starts = []
        points = []
        fill(Array(vectors))
    }

    private mutating func fill(_ vectors: [UnitVector]) {
        let keys = vectors.map { key(of: $0) }
        var starts = [Int32](repeating: 0, count: columns.x * columns.y * columns.z + 1)
        for key in keys { starts[key + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var points = [Int32](repeating: 0, count: vectors.count)
        for (point, key) in keys.enumerated() {
            points[Int(next[key])] = Int32(point)
            next[key] += 1
        }
        self.starts = starts
        self.points = points
    }

    private func indices(of vector: UnitVector) -> (x: Int, y: Int, z: Int) {
        func index(_ offset: Double, _ count: Int) -> Int { min(max(Int(offset / cell), 0), count - 1) }
        return (
            index(vector.x - low.x, columns.x), index(vector.y - low.y, columns.y), index(vector.z - low.z, columns.z)
        )
    }

    private func key(of vector: UnitVector) -> Int {
        let at = indices(of: vector)
        return (at.z * columns.y + at.y) * columns.x + at.x
    }

    /// The points of growing cubes of cells round a vector until there are enough. A point just outside the cube may
    /// be nearer than one in its corner: neighbours are a choice of the search, not a rule.
    func around(_ vector: UnitVector, atLeast wanted: Int) -> [Int] {
        let at = indices(of: vector)
        let widest = max(columns.x, columns.y, columns.z)
        var radius = 0
        while true {
            radius += 1
            var found: [Int] = []
            for z in max(0, at.z - radius)...min(columns.z - 1, at.z + radius) {
                for y in max(0, at.y - radius)...min(columns.y - 1, at.y + radius) {
                    let row = (z * columns.y + y) * columns.x
                    let from = starts[row + max(0, at.x - radius)]
                    let to = starts[row + min(columns.x - 1, at.x + radius) + 1]
                    for index in from..<to { found.append(Int(points[Int(index)])) }
                }
            }
            if found.count >= wanted || radius >= widest { return found }
        }
    }
}
