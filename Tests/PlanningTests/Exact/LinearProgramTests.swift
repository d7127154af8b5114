import Testing

@testable import Planning

@Suite(.enabled(if: LinearProgram.isAvailable, "needs the linear solver"))
struct LinearProgramTests {
    private struct NoSolver: Error {}

    /// Three of x and two of y are worth most; together at most 4, x and three y at most 9, x at most 3.
    private func program() throws -> LinearProgram {
        guard var program = LinearProgram(lower: [Double](repeating: -.infinity, count: 3), upper: [4, 9, 3]) else {
            throw NoSolver()
        }
        var columns = SparseColumns()
        columns.append(cost: -3, [(0, 1), (1, 1), (2, 1)])
        columns.append(cost: -2, [(0, 1), (1, 3)])
        program.add(columns)
        return program
    }

    private func near(_ found: [Double], _ wanted: [Double]) -> Bool {
        found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-6 }
    }

    @Test func `finds values and duals`() throws {
        let program = try program()
        let isSolved = program.solve(seconds: 10)
        let (objective, values, duals) = (program.objective, program.values, program.duals)
        #expect(isSolved)
        #expect(near([objective], [-11]))
        #expect(near(values, [3, 1]))
        #expect(near(duals, [-2, 0, -1]))
    }

    @Test func `takes columns later`() throws {
        var program = try program()
        var isSolved = program.solve(seconds: 10)
        #expect(isSolved)
        var more = SparseColumns()
        more.append(cost: -5, upper: 1, [(0, 1)])
        program.add(more)
        isSolved = program.solve(seconds: 10)
        let (objective, values) = (program.objective, program.values)
        #expect(isSolved)
        #expect(near([objective], [-14]))
        #expect(near(values, [3, 0, 1]))
    }

    @Test func `keeps to lower limits of columns until they are taken back`() throws {
        let program = try program()
        let isSolved = program.solve(lower: [0, 2], seconds: 10)
        let values = program.values
        #expect(isSolved)
        #expect(near(values, [2, 2]))
        let isPossible = program.solve(lower: [5, 0], seconds: 10)
        #expect(!isPossible)
        let isBack = program.solve(lower: [0, 0], seconds: 10)
        let objective = program.objective
        #expect(isBack)
        #expect(near([objective], [-11]))
    }

    @Test func `says that there is no solution`() throws {
        guard var program = LinearProgram(lower: [2], upper: [3]) else { throw NoSolver() }
        var columns = SparseColumns()
        columns.append(cost: 1, upper: 1, [(0, 1)])
        program.add(columns)
        let isSolved = program.solve(seconds: 10)
        #expect(!isSolved)
    }

    @Test func `chooses whole columns`() async {
        var columns = SparseColumns()
        columns.append(cost: -5, [(0, 2)])
        columns.append(cost: -4, [(0, 3)])
        columns.append(cost: -3, [(0, 1)])
        for start: [Double]? in [nil, [0, 1, 1]] {
            let solution = await answer {
                IntegerProgram.solve(
                    columns, binaries: 3, lower: [-.infinity], upper: [4], start: start, allowedGap: 1e-6, seconds: 10)
            }
            #expect(near(solution ?? [], [1, 0, 1]))
        }
    }
}
