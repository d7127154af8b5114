import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// Who stays a member, month by month (Kaplan and Meier): own payers and sponsored members apart, and by channel and segment.
    public func retentionReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let book = try memberBook()
        let filter = try resolved(filter)
        let members = book.members.filter { member in
            guard let period = filter.period else { return true }
            let day = member.signUps.first?.date ?? member.history.spells.first?.began
            return day.map(period.contains) ?? false
        }
        let paid = members.filter { !$0.history.spells.isEmpty }
        var document = ReportDocument(.retention, period: filter.period)
        var groups: [(key: String, name: Word, members: [Member])] = [
            ("self", Word("paying themselves", "membayar sendiri"), paid.filter { !$0.beganSponsored }),
            ("sponsored", Word("sponsored", "dibayar pihak lain"), paid.filter(\.beganSponsored)),
        ]
        for channel in SignUp.Channel.allCases {
            let own = paid.filter { $0.signUps.first?.channel == channel }
            if !own.isEmpty {
                groups.append(
                    ("channel-\(channel.rawValue)", Word("channel \(channel.rawValue)", "jalur \(channel.alias)"), own))
            }
        }
        let curves = groups.map { group in
            SurvivalCurve(
                group.members.flatMap { member in
                    member.history.spells.map { spell in
                        let watched = member.history.survival(of: spell, on: book.day)
                        return SurvivalCurve.Observation(months: watched.months, hasLapsed: watched.isLapse)
                    }
                })
        }
        var section = ReportDocument.Section(
            "retention", ReportKind.retention.about,
            [
                .init("group", "Group", "Kelompok"), .init("members", "Members", "Peserta"),
                .init("active", "Covered", "Aktif"),
                .init("arrears", "In arrears", "Menunggak"), .init("lapsed", "Ended", "Keluar"),
                .init("reactivated", "Came back", "Aktif kembali"), .init("stay3", "Stay 3", "Bertahan 3"),
                .init("stay6", "Stay 6", "Bertahan 6"), .init("stay12", "Stay 12", "Bertahan 12"),
                .init("low6", "Low 6", "Bawah 6"), .init("high6", "High 6", "Atas 6"),
            ])
        for (group, curve) in zip(groups, curves) {
            func count(_ isMeant: (MembershipState) -> Bool) -> ReportDocument.Cell {
                .integer(group.members.count { isMeant($0.state) })
            }
            func stay(_ months: Int) -> ReportDocument.Cell {
                .rate(curve.survival(atMonth: months))
            }
            section.rows.append([
                .named(group.key, group.name), .integer(group.members.count), count { $0 == .active },
                count { if case .arrears = $0 { true } else { false } }, count { $0 == .lapsed || $0 == .inactive },
                .integer(group.members.count(where: \.isReactivated)), stay(3), stay(6), stay(12),
                .rate(curve.interval(atMonth: 6)?.low), .rate(curve.interval(atMonth: 6)?.high),
            ])
        }
        section.footer = [
            Word(
                "Stay n: the share not ended before month n, from all memberships watched for different lengths of time; a dash where nobody was watched so long. Who came back is a second membership, not a new member.",
                "Bertahan n: bagian yang belum berakhir sampai bulan n, dari semua masa kepesertaan dengan lama pengamatan berbeda; strip bila belum ada yang diamati selama itu. Yang aktif kembali adalah masa kedua, bukan peserta baru."
            )
        ]
        document.sections = [section]
        let drawn = zip(groups, curves).prefix(2).filter { !$0.1.steps.isEmpty }
        if !drawn.isEmpty {
            document.charts = [
                ReportDocument.Chart(
                    key: "survival", title: ReportKind.retention.about,
                    caption: Word(
                        "The share of memberships that have not ended, by the months since they began.",
                        "Bagian kepesertaan yang belum berakhir, menurut bulan sejak dimulai."),
                    isRate: true,
                    content: .steps(
                        drawn.map { group, curve in
                            (
                                group.name,
                                [(0, 1)] + curve.steps.map { (Double($0.month), $0.survival) }
                            )
                        }))
            ]
        }
        let grace = book.terms.count(.graceMonths, on: book.day)
        document.notes = [
            Word(
                {
                    "\($0.integer(members.count - paid.count)) registered without a payment on record; nothing is guessed of them. A membership ends after more than \($0.integer(grace)) months of arrears; within them it counts as watched until the last covered month."
                },
                {
                    "\($0.integer(members.count - paid.count)) terdaftar tanpa catatan iuran; tidak ada yang ditebak tentang mereka. Kepesertaan berakhir setelah menunggak lebih dari \($0.integer(grace)) bulan; sebelum itu dihitung teramati sampai bulan lunas terakhir."
                })
        ]
        if filter.hasDetail {
            document.sections.append(
                ReportDocument.Section(
                    "members", Word("Rows", "Rincian"),
                    [
                        .init("person", "Person", "Orang"), .init("first", "From", "Dari"),
                        .init("last", "Through", "Sampai"), .init("months", "Months", "Bulan"),
                        .init("ended", "Ended", "Berakhir"),
                    ],
                    paid.flatMap { member in
                        member.history.spells.map { spell in
                            let watched = member.history.survival(of: spell, on: book.day)
                            return [
                                .text(member.person.handle), .text(spell.first.text), .text(spell.last.text),
                                .integer(watched.months), .flag(watched.isLapse),
                            ]
                        }
                    }))
        }
        return document
    }

    /// Members lost a month, as the payments of the last year tell it: whose membership ended, of all whose it could have. Nil with
    /// fewer than thirty months of membership watched.
    func observedLoss(_ book: MemberBook) -> Proportion? {
        let now = Month(containing: book.day)
        let grace = book.terms.count(.graceMonths, on: book.day)
        var months = 0
        var ended = 0
        for member in book.members {
            for spell in member.history.spells {
                let end = spell.last.advanced(by: grace + 1)
                let isOver = member.history.survival(of: spell, on: book.day).isLapse
                let from = max(spell.first, now.advanced(by: -11))
                let through = isOver ? end : now
                guard from <= through else { continue }
                months += from.months(to: through) + 1
                if isOver, end >= now.advanced(by: -11), end <= now { ended += 1 }
            }
        }
        return months >= 30 ? Proportion(ended, of: months) : nil
    }
}

extension Member {
    /// Whether a sponsor paid first.
    var beganSponsored: Bool { history.spells.first?.beganSponsored ?? false }
}
