import Outreach
import Testing

@testable import Language

@Suite struct SpokenTimeTests {
    @Test(arguments: [
        ("09:00", "09:00"), ("9.00", "09:00"), ("jam 9", "09:00"), ("pukul 09.30", "09:30"), ("pkl. 7", "07:00"),
        ("pagi", "08:00"),
        ("siang", "12:00"), ("sore", "15:00"), ("malam", "19:00"), ("morning", "08:00"), ("noon", "12:00"),
        ("3 sore", "15:00"),
        ("jam 1 siang", "13:00"), ("jam 11 siang", "11:00"), ("jam 9 malam", "21:00"), ("jam 2 malam", "02:00"),
        ("12 malam", "24:00"), ("9 pagi", "09:00"), ("9am", "09:00"), ("9:30 pm", "21:30"), ("12 am", "00:00"),
        ("12pm", "12:00"),
        ("jam setengah 9", "08:30"), ("setengah 3 sore", "14:30"), ("16.30 sore", "16:30"), ("siang hari", "12:00"),
        ("24.00", "24:00"),
    ])
    func `times are read as people say them`(text: String, time: String) {
        #expect(words.readTime(text) == ClockTime(time))
    }

    @Test(arguments: [
        "9", "jam 25", "25:00", "09:60", "13 pagi", "9 siang", "14pm", "0 am", "jam", "entah", "jam 9 9",
        "setengah 9.30",
    ])
    func `what is no time is refused`(text: String) {
        #expect(words.readTime(text) == nil)
    }
}
