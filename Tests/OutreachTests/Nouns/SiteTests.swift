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
                "note": "dekat = pelabuhan", "pasaran": "Pon, legi", "open_dates": "2026-10-11",
                "closed_dates": "2026-10-05..2026-10-07;2026-12-24", "spacing": "14", "max_visits": "2",
                "promised_by": "2026-10-15", "skills": "Bahasa isyarat; Madura", "wish_teams": "T1;T2",
                "avoid_teams": "T3", "visit_cost": "1.250.000",
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

    private func market(_ cells: [String: String]) throws -> Site {
        var site = Site(id: "s")
        for (name, cell) in cells {
            let field = try #require(Site.fields.first { $0.name == name })
            #expect(field.read(cell, into: &site) == nil)
        }
        return site
    }

    @Test func `a market of the Javanese week is open on its days only, whatever weekday they are`() throws {
        let site = try market(["windows": "mon-sun 06:00-10:00", "pasaran": "legi"])
        let open = (0..<10).map { Day(number: 20_731 + $0) }.filter { !site.hours(on: $0, in: nil).isEmpty }
        #expect(open.count == 2 && open.allSatisfy { Pasaran(on: $0) == .legi })
        #expect(open[0].days(to: open[1]) == 5)
    }

    @Test func `weekday and day of the market week both have to hold`() throws {
        let site = try market(["windows": "mon-sun 06:00-10:00", "pasaran": "legi", "market_days": "tue"])
        let open = (0..<70).map { Day(number: 20_731 + $0) }.filter { !site.hours(on: $0, in: nil).isEmpty }
        #expect(open.count == 2 && open.allSatisfy { $0.weekday == .tuesday })
    }

    @Test func `a single date is open with the usual hours, and closed wins`() throws {
        let site = try market([
            "windows": "mon-fri 08:00-12:00", "open_dates": "2026-10-10..2026-10-11",
            "closed_dates": "2026-10-11;2026-10-06",
        ])
        func hours(_ text: String) throws -> [String] { site.hours(on: try #require(Day(text)), in: nil).map(\.text) }
        #expect(try hours("2026-10-05") == ["08:00-12:00"])
        #expect(try hours("2026-10-06") == [])
        #expect(try hours("2026-10-10") == ["08:00-12:00"])
        #expect(try hours("2026-10-11") == [])
        #expect(try hours("2026-10-17") == [])
    }

    @Test func `an open date lies outside market days and market week as well`() throws {
        let day = try #require(Day("2026-10-07"))
        var site = try market(["market_days": "tue", "open_dates": "2026-10-07"])
        #expect(site.hours(on: day, in: Ecosystem.focus[1]).map(\.text) == ["06:00-10:00"])
        site.pasaran = PasaranDays(cell: Pasaran(on: day.advanced(by: 1)).name)
        #expect(site.hours(on: day, in: Ecosystem.focus[1]).map(\.text) == ["06:00-10:00"])
    }

    @Test(arguments: [("latitude", "90.5"), ("longitude", "181"), ("duration", "4"), ("potential", "-1")])
    func `refuses a place that is none`(name: String, cell: String) throws {
        var site = Site(id: "s")
        let field = try #require(Site.fields.first { $0.name == name })
        #expect(field.read(cell, into: &site) != nil)
        #expect(site == Site(id: "s"))
    }
}
