import Testing

@testable import Outreach

@Suite struct CampaignTests {
    @Test func `every field reads what it writes`() {
        filled(
            Campaign.self,
            [
                "branch": "Pangkalpinang", "zone": "WIT", "friday_break": "jum 11.00-13.30", "window": "14",
                "road_factor": "1,6", "speed": "35", "leg_minutes": "15",
            ])
    }

    @Test func `keeps Friday noon free unless it says otherwise`() {
        var campaign = Campaign(id: "c")
        #expect(campaign.fridayBreak?.text == "fri 11:30-13:00")
        #expect(campaign.zone == .western && campaign.window == 30)
        for field in Campaign.fields where field.name == "friday_break" { _ = field.read("", into: &campaign) }
        #expect(campaign.fridayBreak == nil)
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
