import Testing

@testable import Outreach

@Suite struct SiteTests {
    @Test func `every field reads what it writes`() {
        filled(
            Site.self,
            [
                "name": "Pasar Pagi", "ecosystem": "market", "region": "19.71.02", "latitude": "-2,1291",
                "longitude": "106.1138", "island": "bangka", "potential": "437", "duration": "75",
                "windows": "mon-sun 06:00-10:00", "market_days": "sel,jum", "host": "Pak Lurah", "host_phone": "0717-1",
                "note": "dekat = pelabuhan",
            ])
    }

    @Test func `its own hours come before its ecosystem's`() {
        var site = Site(id: "s")
        #expect(site.hours(in: nil) == WeeklyHours())
        #expect(site.hours(in: Ecosystem.focus.first).text == "mon-fri 08:00-15:30")
        site.windows = WeeklyHours("sat 09:00-11:00")
        #expect(site.hours(in: Ecosystem.focus.first).text == "sat 09:00-11:00")
        site.marketDays = Weekdays(cell: "tue,sat")
        #expect(site.hours(in: nil).text == "tue 09:00-11:00; sat 09:00-11:00")
    }

    @Test(arguments: [("latitude", "90.5"), ("longitude", "181"), ("duration", "4"), ("potential", "-1")])
    func `refuses a place that is none`(name: String, cell: String) throws {
        var site = Site(id: "s")
        let field = try #require(Site.fields.first { $0.name == name })
        #expect(field.read(cell, into: &site) != nil)
        #expect(site == Site(id: "s"))
    }
}
