import Testing

@testable import Outreach

@Suite struct CampaignTests {
    @Test func `every field reads what it writes`() {
        filled(
            Campaign.self,
            [
                "branch": "Pangkalpinang", "zone": "WIT", "friday_break": "jum 11.00-13.30", "window": "14",
                "road_factor": "1,6", "speed": "35", "leg_minutes": "15", "spacing": "14",
                "break_travel": "tidak", "ramadan_close": "14.30", "weekly_budget": "7.500.000", "wish_value": "2,5",
                "move_price": "3", "recovery_days": "90",
                "email": "kantor@example.org", "purpose": "kunjungan", "retention_months": "36", "nik_key": "1a2b3c4d",
            ])
    }

    @Test func `keeps Friday noon free unless it says otherwise`() {
        var campaign = Campaign(id: "c")
        #expect(campaign.fridayBreak?.text == "fri 11:30-13:00")
        #expect(campaign.zone == .western && campaign.window == 30)
        for field in Campaign.fields where field.name == "friday_break" { _ = field.read("", into: &campaign) }
        #expect(campaign.fridayBreak == nil)
    }

    @Test func `leaves a week between visits, lets teams travel in the break and closes at three in Ramadan`() {
        let campaign = Campaign(id: "c")
        #expect(campaign.spacing == 7 && campaign.breakTravel && campaign.ramadanClose?.text == "15:00")
        #expect(campaign.weeklyBudget == nil && campaign.wishValue == 1 && campaign.movePrice == 5)
        #expect(campaign.recoveryDays == 60)
    }

    @Test(arguments: [("window", "366"), ("road_factor", "0.9"), ("speed", "0"), ("leg_minutes", "-1")])
    func `refuses what lies outside its range`(name: String, cell: String) throws {
        var campaign = Campaign(id: "c")
        let field = try #require(Campaign.fields.first { $0.name == name })
        guard case .outOfRange = field.read(cell, into: &campaign) else {
            Issue.record("\(name) took \(cell)")
            return
        }
        #expect(campaign == Campaign(id: "c"))
    }
}
