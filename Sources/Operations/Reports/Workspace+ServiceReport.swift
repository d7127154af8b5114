import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// Questions, complaints and claims by kind and channel, and which are still open.
    public func serviceReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let events = Dictionary(ground.state.events.map { ($0.id, $0) }) { first, _ in first }
        let services = try records(Service.self).filter { service in
            guard ground.filter.period?.contains(service.date) ?? true else { return false }
            guard ground.filter.ecosystem != nil || ground.filter.region != nil || ground.filter.team != nil else {
                return true
            }
            return service.event.flatMap { events[$0] }.map { ReportGround.passes($0, ground.filter, ground.state) }
                ?? false
        }
        var document = ReportDocument(.service, period: filter.period)
        var section = ReportDocument.Section(
            "service", ReportKind.service.about,
            [
                .init("kind", "Kind", "Jenis"), .init("channel", "Channel", "Jalur"),
                .init("cases", "Cases", "Layanan"), .init("atEvents", "At events", "Di acara"),
                .init("settled", "Settled", "Selesai"), .init("open", "Open", "Terbuka"),
                .init("days", "Median days", "Median hari"), .init("oldest", "Oldest open", "Terbuka terlama"),
            ])
        for kind in Service.Kind.allCases {
            for channel in Service.Channel.allCases {
                let own = services.filter { $0.serviceKind == kind && $0.channel == channel }
                guard !own.isEmpty else { continue }
                let days = own.compactMap { service in service.closed.map { service.date.days(to: $0) } }.sorted()
                let open = own.filter { $0.closed == nil }
                section.rows.append([
                    .word(kind.word), .word(channel.word), .integer(own.count),
                    .integer(own.count { $0.event != nil }), .integer(days.count), .integer(open.count),
                    days.isEmpty ? .missing : .integer(days[days.count / 2]),
                    .optional(open.map(\.date).min()) { .day($0) },
                ])
            }
        }
        document.sections = [section]
        let open = services.filter { $0.closed == nil }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
        if !open.isEmpty {
            document.sections.append(
                ReportDocument.Section(
                    "open", Word("Still open", "Masih terbuka"),
                    [
                        .init("case", "Case", "Layanan"), .init("date", "Date", "Tanggal"),
                        .init("kind", "Kind", "Jenis"), .init("channel", "Channel", "Jalur"),
                        .init("event", "Event", "Acara"), .init("topic", "Topic", "Perihal"),
                        .init("days", "Days", "Hari"),
                    ],
                    open.map { service in
                        [
                            .text(service.handle), .day(service.date), .word(service.serviceKind.word),
                            .word(service.channel.word),
                            .optional(service.event) { .text(events[$0]?.handle ?? $0) },
                            .optional(service.topic) { .text($0) }, .integer(service.date.days(to: ground.today)),
                        ]
                    },
                    footer: [
                        Word("Settle one with: service close CASE", "Selesaikan dengan: layanan selesai LAYANAN")
                    ]))
        }
        return document
    }
}
