import Testing

@testable import Outreach

@Suite struct SignUpTests {
    @Test func `every field reads what it writes`() {
        let signUp = filled(
            SignUp.self,
            [
                "person": "P1", "date": "2026-10-06", "channel": "donatur", "event": "A7", "agent": "perisai-3",
                "sponsor": "PT Contoh", "segment": "bpu", "programmes": "JKK+JKM",
            ])
        #expect(signUp.channel == .sponsor)
    }

    @Test func `sponsored channels are those that others pay`() {
        #expect(SignUp.Channel.allCases.filter(\.isSponsored) == [.sponsor, .government])
    }

    @Test(arguments: [
        ("event", SignUp.Channel.event), ("Acara", .event), ("self", .own), ("mandiri", .own), ("perisai", .agent),
        ("pemda", .government),
    ])
    func `a channel has a word in each language`(word: String, channel: SignUp.Channel) {
        #expect(SignUp.Channel(cell: word) == channel)
    }
}
