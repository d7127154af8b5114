import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct PlanWhatIf: Verb {
    static let configuration = CommandConfiguration.both("what-if", "andai", .planWhatIf)
    @Argument(help: .key(.argumentWeeks, .weeks)) var weeks: String?
    @Option(name: .both("team", "tim"), help: .key(.optionWhatIfTeam, .team)) var team: String?
    @Option(name: .both("off", "libur"), help: .key(.optionOff, .date)) var off: String?
    @Option(name: .both("add-team", "tambah-tim"), help: .key(.optionAddTeam, .team)) var addTeam: [String] = []
    @Option(name: .both("quota", "kuota"), help: .key(.optionQuota, .quota)) var quota: [String] = []
    @Option(name: .both("close", "tutup"), help: .key(.optionClose, .site)) var close: [String] = []
    @OptionGroup var options: PlanOptions

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let suppositions = try await suppositions(workspace, session)
        guard !suppositions.isEmpty else { throw Failure(.usage, "usage.supposition", .plan(.nothingSupposed)) }
        var period = PlanPeriod(try await session.comingWeek())
        if let weeks { period = try await session.weeks(weeks) }
        var asked = try await options.request(period, usual: 3, in: session)
        // A week that is set already is asked about as well: its planned events may move.
        asked.isReplan = true
        let request = asked
        let (found, wasInterrupted) = try await session.searching(request.limit) {
            (isCancelled, onProgress) async throws(Failure) in
            try await workspace.whatIf(request, suppositions, isCancelled: isCancelled, onProgress: onProgress)
        }
        return try await reply(found, wasInterrupted, session)
    }

    private func suppositions(_ workspace: Workspace, _ session: Session) async throws(Failure) -> [Supposition] {
        var found: [Supposition] = []
        if let team {
            var days: DayRange?
            if let off {
                if let range = DayRange(off) { days = range } else { days = DayRange(try await session.day(off)) }
            }
            found.append(.teamOff(try await workspace.team(team), days))
        } else if off != nil {
            throw Failure(.usage, "usage.supposition", .plan(.offWithoutTeam))
        }
        for name in addTeam { found.append(.teamAdded(try await workspace.team(name))) }
        for text in quota { found.append(try await wish(text, workspace)) }
        for name in close { found.append(.closed(try await workspace.site(name))) }
        return found
    }

    /// Reads `ecosystem=market:3`, `region=19.71:2` or `team=T1:4`.
    private func wish(_ text: String, _ workspace: Workspace) async throws(Failure) -> Supposition {
        let unreadable = Failure(.usage, "usage.quota", .plan(.unreadableQuota(text.printable)))
        guard let equals = text.firstIndex(of: "="), let colon = text.lastIndex(of: ":"), equals < colon,
            let count = Int(text[text.index(after: colon)...]), (1...10_000).contains(count)
        else { throw unreadable }
        let name = String(text[text.index(after: equals)..<colon])
        switch text[..<equals].lowercased() {
        case "ecosystem", "ekosistem": return .ecosystemQuota(try await workspace.ecosystem(named: name), count)
        case "region", "wilayah": return .regionQuota(try await workspace.region(name).id, count)
        case "team", "tim": return .teamQuota(try await workspace.team(name), count)
        default: throw unreadable
        }
    }

    private func reply(_ found: WhatIfReply, _ wasInterrupted: Bool, _ session: Session) async throws(Failure) -> Reply
    {
        let table = try await session.changeTable()
        let difference = found.difference
        let supposed = found.suppositions.map(\.phrase)
        var lines: [Phrase] = []
        if difference.isEmpty {
            lines = [.plan(.whatIfSame(supposed))]
        } else {
            lines = [.plan(.whatIf(supposed, before: difference.expectedBefore, after: difference.expectedAfter))]
            lines += table.lines(difference)
        }
        if !found.lost.isEmpty {
            lines.append(.plan(.whatIfLost(found.lost.map { "\($0.event.handle) (\($0.site?.name ?? ""))" })))
        }
        lines += found.missed.map { .plan(.whatIfMissed($0.supposition.phrase, planned: $0.planned)) }
        if wasInterrupted { lines.append(.planInterrupted) }
        let words = found.suppositions.map { $0.phrase.text(in: table.language) }
        return await session.told(
            lines,
            [
                table.field("week", "Minggu", .text(found.period.week.text)),
                table.field("weeks", "Jumlah minggu", .integer(found.period.weeks)),
                table.field("suppositions", "Pengandaian", .list(words.map { .text($0) })),
            ] + table.fields(difference) + [
                table.field("lost", "Acara gugur", .list(found.lost.map { .text($0.event.handle) })),
                table.field("seconds", "Detik", .decimal(found.seconds.all, digits: 2)),
            ])
    }
}
