import Conversion
import Testing

@Suite struct FunnelTests {
    static func report(
        heads: [Int?] = [60, nil, 20], invited: [Int?] = [nil, 80, nil], stages: [Int32: Funnel.Stage] = [:]
    ) throws -> FunnelReport {
        let ledger = try ConversionLedger(try ConversionReportTests.question())
        let events = ConversionReportTests.ecosystems.indices.map { event in
            FunnelEvent(
                groups: [GroupKey(ConversionReportTests.ecosystems[event])], invited: invited[event],
                heads: heads[event],
                isCounted: true)
        }
        return FunnelReport(ledger, events: events) { stages[$0.person] ?? .present }
    }

    @Test func `people are counted once in a group and once in all`() throws {
        let report = try Self.report()
        let market = try #require(report.groups[GroupKey("pasar")])
        let village = try #require(report.groups[GroupKey("desa")])
        #expect(market.attended == 7 && market.eligible == 6 && market.signUps == 3)
        #expect(village.attended == 2 && village.eligible == 1 && village.signUps == 1)
        #expect(report.total.attended == 8 && report.total.eligible == 6 && report.total.signUps == 4)
        #expect(market.heads == 60 && village.heads == 20 && report.total.heads == 80)
        #expect(market.invited == 80 && village.invited == nil)
    }

    @Test func `each step is a part of the one before`() throws {
        // P8 is interested, P9 was a member and never counts; P1 and P2 signed up and paid, P4 paid without signing up.
        let report = try Self.report(stages: [7: .interested, 8: .paid, 0: .paid, 1: .paid, 3: .paid])
        let total = report.total
        #expect(total.interested == 6 && total.signUps == 4 && total.paid == 2)
        for funnel in Array(report.groups.values) + [total] {
            #expect(funnel.attended >= funnel.eligible && funnel.eligible >= funnel.interested)
            #expect(funnel.interested >= funnel.signUps && funnel.signUps >= funnel.paid)
        }
    }

    @Test func `what was not recorded is not zero`() throws {
        let report = try Self.report(heads: [nil, nil, nil], invited: [nil, nil, nil])
        #expect(report.total.heads == nil && report.total.invited == nil)
        #expect(Funnel().conversion.rate == nil && Funnel().interval() == nil)
    }

    @Test func `few events are told, and other intervals are computed on demand`() throws {
        let total = try Self.report().total
        #expect(total.hasFewEvents)
        let wilson = try #require(Proportion(4, of: 6)).interval()
        #expect(total.interval() == wilson)
        #expect(total.interval(.clopperPearson) == (try #require(Proportion(4, of: 6))).interval(.clopperPearson))
    }
}
