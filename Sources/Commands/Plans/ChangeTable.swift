import Console
import Language
import Operations
import Outreach

/// What differs between two plans: sentences for people, one object for programs.
struct ChangeTable: FieldNaming {
    /// Changes that a person is told one by one.
    static let most = 15

    let language: DisplayLanguage
    let zone: Zone
    let teams: [String: Team]

    /// How many changes there are, then a sentence for each: what was dropped, added and moved, each with its cause.
    func lines(_ difference: PlanDifference) -> [Phrase] {
        let counts = PlanPhrase.changes(
            moved: difference.moved.count, added: difference.added.count, dropped: difference.dropped.count)
        var lines: [Phrase] = []
        for (kind, changes) in groups(difference) {
            lines += changes.compactMap { change in
                (change.after ?? change.before).map { visit in
                    .plan(
                        .change(
                            kind: kind, site: change.site.name, visit.start, team: name(visit.team),
                            expected: visit.expectedSignUps, cause: change.cause))
                }
            }
        }
        let rest = lines.count - Self.most
        return [.plan(counts)] + lines.prefix(Self.most) + (rest > 0 ? [.plan(.moreChanges(rest))] : [])
    }

    private func groups(_ difference: PlanDifference) -> [(PlanPhrase.Change, [PlanDifference.Change])] {
        [(.dropped, difference.dropped), (.added, difference.added), (.moved, difference.moved)]
    }

    private func name(_ team: String) -> String { teams[team]?.name ?? team }

    /// The fields of a difference: expected sign-ups before and after, their difference, and every change.
    func fields(_ difference: PlanDifference) -> [Record.Field] {
        [
            field("expectedBefore", "Perkiraan sebelum", .decimal(difference.expectedBefore, digits: 1)),
            field("expectedAfter", "Perkiraan sesudah", .decimal(difference.expectedAfter, digits: 1)),
            field("gain", "Selisih", .decimal(difference.gain, digits: 1)),
            field(
                "changes", "Perubahan",
                .records(
                    groups(difference).flatMap { kind, changes in changes.map { record("\(kind)", $0) } }
                        + difference.revalued.map { record("revalued", $0) })),
        ]
    }

    private func record(_ kind: String, _ change: PlanDifference.Change) -> Record {
        Record([
            field("change", "Perubahan", .text(kind)),
            field("site", "Lokasi", .text(change.site.handle)),
            field("siteName", "Nama", .text(change.site.name)),
            field("before", "Sebelum", .optional(change.before) { .record(record($0)) }),
            field("after", "Sesudah", .optional(change.after) { .record(record($0)) }),
            field("cause", "Sebab", .optional(change.cause) { .text($0.text(in: language)) }),
        ])
    }

    private func record(_ visit: WeekPlan.Visit) -> Record {
        Record([
            field("team", "Tim", .text(teams[visit.team]?.handle ?? visit.team)),
            field("start", "Mulai", .moment(visit.start, zone)),
            field("expectedSignUps", "Perkiraan", .decimal(visit.expectedSignUps, digits: 2)),
        ])
    }
}

extension Session {
    /// What is needed to tell of changes.
    func changeTable() async throws(Failure) -> ChangeTable {
        let teams = try await workspace().records(Team.self, retired: true)
        return ChangeTable(
            language: language, zone: try await zone(),
            teams: Dictionary(teams.map { ($0.id, $0) }) { first, _ in first })
    }

    /// Sentences as the text that was asked for, with one object for programs.
    func told(_ lines: [Phrase], _ fields: [Record.Field]) -> Reply {
        Reply([.text(lines.map { say($0) }.joined(separator: "\n"))], document: Record(fields))
    }
}
