import Testing

@testable import ICalendar

@Suite struct RecurrenceRuleTests {
    @Test(arguments: [
        "FREQ=DAILY", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "FREQ=YEARLY;UNTIL=20301231T000000Z;INTERVAL=2;BYMONTH=1,2",
        "FREQ=WEEKLY;BYDAY=MO,-1SU;WKST=SU", "FREQ=YEARLY;BYYEARDAY=-1;BYWEEKNO=20;BYSETPOS=-1,1",
        "FREQ=SECONDLY;BYSECOND=0,60;BYMINUTE=59;BYHOUR=23",
    ])
    func `is written as it was read`(text: String) {
        #expect(RecurrenceRule(parsing: text)?.text == text)
    }

    @Test(arguments: [
        ("freq=daily;interval=1", "FREQ=DAILY"), ("COUNT=2;FREQ=DAILY;", "FREQ=DAILY;COUNT=2"),
        ("FREQ=DAILY;X-NAME=1", "FREQ=DAILY"), ("RSCALE=GREGORIAN;FREQ=DAILY;SKIP=OMIT", "FREQ=DAILY"),
        ("FREQ=MONTHLY;BYDAY=+2TU;BYMONTHDAY=+3", "FREQ=MONTHLY;BYDAY=2TU;BYMONTHDAY=3"),
    ])
    func `other forms are read`(text: String, normal: String) {
        #expect(RecurrenceRule(parsing: text)?.text == normal)
    }

    @Test(arguments: [
        "", "FREQ", "FREQ=OFTEN", "INTERVAL=2", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;COUNT=2;UNTIL=20300101",
        "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=-1", "FREQ=DAILY;BYHOUR=24",
        "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYDAY=0MO", "FREQ=DAILY;BYDAY=54MO",
        "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;BYMONTHDAY=1,,2", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYEASTER=1",
        "FREQ=DAILY;COUNT=99999999999999999999", "RSCALE=HEBREW;FREQ=YEARLY",
    ])
    func `what is no rule is refused`(text: String) {
        #expect(RecurrenceRule(parsing: text) == nil)
    }
}
