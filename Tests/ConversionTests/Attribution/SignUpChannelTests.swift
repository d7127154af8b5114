import Conversion
import Testing

@Suite struct SignUpChannelTests {
    @Test func `sponsors and governments alone pay for others`() {
        #expect(SignUpChannel.allCases.filter(\.isSponsored) == [.sponsor, .government])
    }
}
