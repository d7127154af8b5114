import CLinearSolver

/// A linear program at work: rows are fixed, columns are added, and each solution starts from the last.
///
/// It is minimised, and its columns are 0 or more.
struct LinearProgram: ~Copyable {
    private let handle: UnsafeMutableRawPointer
    let rowCount: Int
    private(set) var columnCount = 0

    /// Whether the solver's libraries are on this machine.
    static var isAvailable: Bool { linear_solver_is_available() == 1 }

    /// Rows that are to lie within their limits; nil where the solver is missing.
    init?(lower: [Double], upper: [Double]) {
        guard let handle = linear_program_new(Int32(lower.count), lower, upper) else { return nil }
        self.handle = handle
        rowCount = lower.count
    }

    deinit { linear_program_delete(handle) }

    mutating func add(_ columns: SparseColumns) {
        guard columns.count > 0 else { return }
        linear_program_add_columns(
            handle, Int32(columns.count), columns.costs, columns.upper, columns.starts, columns.rows, columns.elements)
        columnCount += columns.count
    }

    /// Solves for at most so many seconds; false if it was not solved to the end.
    func solve(seconds: Double) -> Bool { linear_program_solve(handle, max(0.001, seconds)) == 0 }

    /// Sets the least that each column may be and solves anew; false if it was not solved to the end.
    func solve(lower: [Double], seconds: Double) -> Bool {
        linear_program_set_lower(handle, lower, max(0.001, seconds)) == 0
    }

    /// The least cost found.
    var objective: Double { linear_program_objective(handle) }

    /// What one more unit of each row would cost.
    var duals: [Double] {
        guard let duals = linear_program_duals(handle) else { return [] }
        return Array(UnsafeBufferPointer(start: duals, count: rowCount))
    }

    /// How much of each column the solution takes.
    var values: [Double] {
        guard let values = linear_program_values(handle) else { return [] }
        return Array(UnsafeBufferPointer(start: values, count: columnCount))
    }
}

/// Columns of a program, sparse: column `c` has the entries from `starts[c]` to before `starts[c + 1]`.
struct SparseColumns {
    private(set) var costs: [Double] = []
    private(set) var upper: [Double] = []
    private(set) var starts: [Int32] = [0]
    private(set) var rows: [Int32] = []
    private(set) var elements: [Double] = []

    var count: Int { costs.count }

    mutating func append(cost: Double, upper most: Double = .infinity, _ entries: [(row: Int32, element: Double)]) {
        costs.append(cost)
        upper.append(most)
        for entry in entries {
            rows.append(entry.row)
            elements.append(entry.element)
        }
        starts.append(Int32(rows.count))
    }
}

/// The choice of whole columns: `binaries` of them are taken or not, the others are 0 or more.
enum IntegerProgram {
    /// The cheapest choice found in the time, at least as good as `start`; nil if there is none or no solver.
    static func solve(
        _ columns: SparseColumns, binaries: Int, lower: [Double], upper: [Double], start: [Double]?,
        allowedGap: Double, seconds: Double
    ) -> [Double]? {
        var solution = start ?? [Double](repeating: 0, count: columns.count)
        let found = integer_program_solve(
            Int32(columns.count), Int32(binaries), Int32(lower.count), columns.starts, columns.rows, columns.elements,
            columns.costs, lower, upper, max(0.01, seconds), allowedGap, start == nil ? 0 : 1, &solution)
        return found == 1 ? solution : nil
    }
}
