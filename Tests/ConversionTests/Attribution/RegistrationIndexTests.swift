import Testing

@testable import Conversion

@Suite struct RegistrationIndexTests {
    @Test func `registrations are found by person with the first day`() throws {
        let index = try RegistrationIndex(
            [
                Registration(person: 2, day: 9, channel: .event),
                Registration(person: 0, day: 4, channel: .event),
                Registration(person: 2, day: 7, channel: .sponsor),
            ],
            people: 3
        )
        #expect(index.range(of: 2).map { index[$0].day } == [9, 7])
        #expect(index.firstDay(of: 2) == 7 && index.firstDay(of: 1) == nil)
    }
}
