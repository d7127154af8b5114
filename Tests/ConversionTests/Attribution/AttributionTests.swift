import Conversion
import Testing

@Suite struct AttributionTests {
    @Test(arguments: [
        (AttributionModel.sameDay, 30, [1, 0, 1], 3), (.last, 30, [2, 1, 1], 1), (.last, 14, [2, 1, 1], 1),
        (.last, 13, [1, 1, 1], 2), (.last, 7, [1, 1, 1], 2), (.first, 30, [4, 0, 0], 1),
        (.linear, 30, [3, 0.5, 0.5], 1),
    ])
    func `worked example holds in every row`(
        model: AttributionModel, days: Int, credits: [Double], outside: Int
    ) throws {
        let attribution = try Attribution(
            of: Fortnight.registrations,
            touches: Fortnight.touches(),
            moments: Fortnight.moments,
            people: 9,
            model: model,
            window: #require(AttributionWindow(days: days))
        )
        #expect(attribution.credits == credits)
        #expect(attribution.outsideWindow == outside)
        #expect(attribution.withoutEvent == 1 && attribution.beforeEvent == 1 && attribution.sponsored == 0)
        #expect(attribution.credits.reduce(0, +) + Double(outside) + 2 == 7)
        #expect(attribution.registrations == 7 && attribution.credited == 7 - outside - 2)
    }

    @Test func `sponsored registrations are left out and counted`() throws {
        let paid = [SignUpChannel.sponsor, .government].map { Registration(person: 0, day: 4, channel: $0) }
        let attribution = try Attribution(
            of: Fortnight.registrations + paid,
            touches: Fortnight.touches(),
            moments: Fortnight.moments,
            people: 9
        )
        #expect(attribution.credits == [2, 1, 1] && attribution.sponsored == 2 && attribution.registrations == 9)
    }

    @Test(arguments: AttributionModel.allCases)
    func `credits and remainders add up to the registrations of any world`(model: AttributionModel) throws {
        for seed in 0..<40 {
            let world = RandomWorld(seed: UInt64(seed))
            let attribution = try Attribution(
                of: world.registrations,
                touches: world.touches(),
                moments: world.moments,
                people: world.people,
                model: model,
                window: world.window
            )
            let sum = attribution.credits.reduce(0, +)
            #expect(abs(sum - Double(attribution.credited)) < 1e-9)
            let remainder = attribution.outsideWindow + attribution.withoutEvent + attribution.beforeEvent
            #expect(attribution.credited + remainder + attribution.sponsored == world.registrations.count)
            for (event, credit) in world.credits(model).enumerated() {
                #expect(abs(attribution.credits[event] - credit) < 1e-9, "seed \(seed), event \(event)")
            }
        }
    }

    @Test func `order of the input changes nothing`() throws {
        let world = RandomWorld(seed: 77)
        let straight = try world.attribution(.last)
        var mixed = world
        var generator = SeededGenerator(seed: 5)
        mixed.visits.shuffle(using: &generator)
        mixed.registrations.shuffle(using: &generator)
        #expect(try mixed.attribution(.last) == straight)
    }
}
