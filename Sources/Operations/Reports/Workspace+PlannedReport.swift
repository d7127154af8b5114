import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// What became of a planned visit.
    private enum Fate: Hashable {
        case held, moved, postponed, cancelled, open, ahead

        var word: Word {
            switch self {
            case .held: Word("held", "terlaksana")
            case .moved: Word("held, moved", "terlaksana, digeser")
            case .postponed: Word("postponed", "ditunda")
            case .cancelled: Word("cancelled", "batal")
            case .open: Word("not closed", "belum ditutup")
            case .ahead: Word("ahead", "akan datang")
            }
        }
    }

    private struct Outcome {
        let plan: WeekPlan
        let visit: WeekPlan.Visit
        let event: Outreach.Event
        let fate: Fate
        let signUps: Int?
    }

    /// Accepted plans against what happened, team by team, with the reasons of what was lost.
    public func plannedReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let outcomes = try outcomes(ground)
        var document = ReportDocument(.planned, period: filter.period)
        var section = ReportDocument.Section(
            "teams", ReportKind.planned.about,
            [
                .init("team", "Team", "Tim"), .init("name", "Name", "Nama"), .init("planned", "Planned", "Rencana"),
                .init("held", "Held", "Terlaksana"), .init("moved", "Of them moved", "Digeser"),
                .init("postponed", "Postponed", "Ditunda"), .init("cancelled", "Cancelled", "Batal"),
                .init("open", "Not closed", "Belum ditutup"), .init("ahead", "Ahead", "Akan datang"),
                .init("heldShare", "Held share", "Bagian terlaksana"),
                .init("expected", "Expected", "Harapan"), .init("signups", "Sign-ups", "Terdaftar"),
            ])
        let byTeam = Dictionary(grouping: outcomes, by: \.visit.team).sorted { $0.key < $1.key }
        section.rows = byTeam.map {
            row(.text(ground.state.teamByID[$0.key]?.handle ?? $0.key), ground.name($0.key, .team), $0.value)
        }
        section.rows.append(row(.word(Word("total", "jumlah")), nil, outcomes))
        section.footer = [
            Word(
                "Expected and sign-ups are those of the visits that were held. The share leaves out what lies ahead.",
                "Harapan dan terdaftar hanya dari kunjungan yang terlaksana. Bagian tidak menghitung yang akan datang.")
        ]
        var reasons = ReportDocument.Section(
            "reasons", Word("Reasons of what was lost", "Alasan yang tidak terlaksana"),
            [
                .init("fate", "What", "Apa"), .init("reason", "Reason", "Alasan"),
                .init("visits", "Visits", "Kunjungan"),
                .init("expected", "Expected sign-ups", "Harapan pendaftaran"),
            ])
        let lost = Dictionary(grouping: outcomes.filter { [.postponed, .cancelled, .open].contains($0.fate) }) {
            "\($0.fate.word.english)\u{1F}\($0.event.reason ?? "")"
        }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        for (_, visits) in lost {
            guard let first = visits.first else { continue }
            reasons.rows.append([
                .word(first.fate.word), .optional(first.event.reason) { .text($0) }, .integer(visits.count),
                .decimal(visits.reduce(0) { $0 + $1.visit.expectedSignUps }, digits: 1),
            ])
        }
        document.sections = [section, reasons]
        document.notes = [rules(ground)]
        if outcomes.isEmpty {
            document.notes.insert(
                Word("No plan was accepted in these days.", "Tidak ada rencana yang diterima pada hari-hari ini."),
                at: 0)
        }
        if filter.hasDetail { document.sections.append(rows(outcomes, ground)) }
        return document
    }

    private func outcomes(_ ground: ReportGround) throws(Failure) -> [Outcome] {
        let events = Dictionary(ground.state.events.map { ($0.id, $0) }) { first, _ in first }
        let places = Dictionary(ground.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
        let signUps = ground.funnel { [GroupKey(ground.events[$0].id)] }.groups
        var found: [Outcome] = []
        for plan in try records(WeekPlan.self) where plan.accepted > 0 {
            for visit in plan.visits.visits {
                guard let event = visit.event.flatMap({ events[$0] }), event.plan == plan.id || visit.event != nil,
                    ground.filter.period?.contains(visit.start.day) ?? true,
                    ReportGround.passes(event, ground.filter, ground.state)
                else { continue }
                let isHeld = event.status == .held || places[event.id].map { ground.isCounted[$0] } == true
                let fate: Fate =
                    switch event.status {
                    case .cancelled: .cancelled
                    case .postponed: .postponed
                    case _ where isHeld: event.start == visit.start ? .held : .moved
                    default: (event.end?.day ?? visit.start.day) < ground.today ? .open : .ahead
                    }
                found.append(
                    Outcome(
                        plan: plan, visit: visit, event: event, fate: fate,
                        signUps: isHeld ? signUps[GroupKey(event.id)]?.signUps ?? 0 : nil))
            }
        }
        return found.sorted { ($0.visit.start, $0.event.id) < ($1.visit.start, $1.event.id) }
    }

    private func row(
        _ key: ReportDocument.Cell, _ name: Word?, _ outcomes: [Outcome]
    ) -> [ReportDocument.Cell] {
        func count(_ fate: Fate) -> Int { outcomes.filter { $0.fate == fate }.count }
        let held = outcomes.filter { $0.signUps != nil }
        let due = outcomes.count - count(.ahead)
        return [
            key, .optional(name) { .word($0) }, .integer(outcomes.count), .integer(count(.held) + count(.moved)),
            .integer(count(.moved)), .integer(count(.postponed)), .integer(count(.cancelled)), .integer(count(.open)),
            .integer(count(.ahead)),
            .rate(due > 0 ? Double(count(.held) + count(.moved)) / Double(due) : nil),
            .decimal(held.reduce(0) { $0 + $1.visit.expectedSignUps }, digits: 1),
            .integer(held.reduce(0) { $0 + ($1.signUps ?? 0) }),
        ]
    }

    private func rows(_ outcomes: [Outcome], _ ground: ReportGround) -> ReportDocument.Section {
        ReportDocument.Section(
            "visits", Word("Planned visits", "Kunjungan yang direncanakan"),
            [
                .init("plan", "Plan", "Rencana"), .init("event", "Event", "Acara"), .init("date", "Planned", "Rencana"),
                .init("site", "Site", "Lokasi"), .init("team", "Team", "Tim"), .init("fate", "What", "Apa"),
                .init("reason", "Reason", "Alasan"), .init("expected", "Expected", "Harapan"),
                .init("signups", "Sign-ups", "Terdaftar"),
            ],
            outcomes.map { outcome in
                [
                    .text(outcome.plan.handle), .text(outcome.event.handle), .day(outcome.visit.start.day),
                    .text(ground.state.siteByID[outcome.event.site]?.name ?? outcome.event.site),
                    .word(ground.name(outcome.visit.team, .team)), .word(outcome.fate.word),
                    .optional(outcome.event.reason) { .text($0) }, .decimal(outcome.visit.expectedSignUps, digits: 1),
                    .integer(outcome.signUps),
                ]
            })
    }
}
