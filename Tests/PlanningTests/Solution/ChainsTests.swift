import Testing

@testable import Planning

struct ChainsTests {
    @Test(arguments: [1, 2, 3]) func `gives the results of the single searches in their order`(threads: Int)
        async throws
    {
        let problem = try Samples.random(
            seed: 3, sites: 30, teamDays: 5, withOfficers: true, withPins: true, withRules: true)
        let results = await Chains.run(
            problem, threads: threads, stop: .iterations(100), seed: 7, initial: nil, settings: SearchSettings(),
            harvest: nil, onProgress: nil)
        let single = (0..<threads).map { thread in
            solve(problem, stop: .iterations(100), seed: 7 &+ UInt64(thread) &* 0x9E37_79B9)
        }
        #expect(results.map(\.plan) == single)
        #expect(results.map(\.iterations) == [Int](repeating: results[0].iterations, count: threads))
    }
}
