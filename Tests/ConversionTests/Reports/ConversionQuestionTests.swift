import Conversion
import Testing

@Suite struct ConversionQuestionTests {
    @Test func `defaults are the last touch within 30 days at 95 percent`() {
        let question = ConversionQuestion(events: [], touches: Touches(), registrations: [], people: 0)
        #expect(question.model == .last && question.window.days == 30 && question.confidence == .ninetyFive)
        #expect(question.period == nil && question.asOf == nil && !question.isMatureOnly)
    }
}
