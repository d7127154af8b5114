import Conversion
import EventLog
import Language
import Outreach

extension Workspace {
    /// What sponsors promised and paid, whom it covers and until when. Nothing of it is in an event's conversion.
    public func sponsorsReport(_ filter: ReportFilter) throws(Failure) -> ReportDocument {
        let ground = try ground(filter)
        let sponsors = try records(Sponsor.self)
        let all = try batches().filter { reply in
            guard let period = ground.filter.period else { return true }
            return reply.batch.first.first <= period.last && period.first <= reply.batch.last.last
        }
        let paidFor = ground.facts.signUps.filter {
            $0.channel.isSponsored && (ground.filter.period?.contains($0.day) ?? true)
        }
        var document = ReportDocument(.sponsors, period: filter.period)
        document.sections = [
            sponsorTable(sponsors, all), batchTable(all), channelTable(paidFor, sponsors),
        ]
        document.notes = [
            Word(
                "What sponsors pay for never enters the conversion rate of an event.",
                "Yang dibayar donatur tidak pernah masuk konversi acara."),
            Word(
                "Due: by the tariff and discount of each month; public money has no discount. Balance: received less due.",
                "Tagihan: menurut tarif dan diskon tiap bulan; uang negara atau daerah tidak mendapat diskon. Saldo: diterima dikurangi tagihan."
            ),
        ]
        let short = all.filter(\.endsBeforeFullBenefit)
        if let first = short.first {
            document.notes.append(
                Word(
                    { _ in
                        "WARNING: \(short.map(\.batch.handle).joined(separator: ", ")) end just when the full death benefit begins, after \(first.fullBenefitMonths) months."
                    },
                    { _ in
                        "PERINGATAN: \(short.map(\.batch.handle).joined(separator: ", ")) berakhir tepat saat santunan kematian penuh mulai berlaku, setelah \(first.fullBenefitMonths) bulan."
                    }))
        }
        if filter.hasDetail { document.sections += [peopleTable(all), try signUpRows(paidFor, ground)] }
        return document
    }

    private func sponsorTable(_ sponsors: [Sponsor], _ batches: [BatchReply]) -> ReportDocument.Section {
        ReportDocument.Section(
            "sponsors", ReportKind.sponsors.about,
            [
                .init("sponsor", "Sponsor", "Donatur"), .init("name", "Name", "Nama"), .init("kind", "Kind", "Jenis"),
                .init("commitment", "Commitment", "Komitmen"), .init("batches", "Batches", "Paket"),
                .init("people", "People", "Orang"), .init("due", "Due", "Tagihan"),
                .init("received", "Received", "Diterima"), .init("open", "Not yet in batches", "Belum menjadi paket"),
            ],
            sponsors.map { sponsor in
                let own = batches.filter { $0.batch.sponsor == sponsor.id }
                let due = own.compactMap(\.due).reduce(0, +)
                return [
                    .text(sponsor.handle), .text(sponsor.name), .word(sponsor.sponsorKind.word),
                    .optional(sponsor.commitment) { .rupiah($0) }, .integer(own.count),
                    .integer(Set(own.flatMap { $0.people.map(\.person.id) }).count), .rupiah(due),
                    .rupiah(own.compactMap(\.batch.received).reduce(0, +)),
                    .optional(sponsor.commitment) { .rupiah($0 - due) },
                ]
            })
    }

    private func batchTable(_ batches: [BatchReply]) -> ReportDocument.Section {
        var section = ReportDocument.Section(
            "batches", Word("Batches", "Paket"),
            [
                .init("batch", "Batch", "Paket"), .init("sponsor", "Sponsor", "Donatur"),
                .init("first", "First month", "Bulan pertama"), .init("last", "Last month", "Bulan terakhir"),
                .init("committed", "For people", "Untuk orang"), .init("enough", "Money for", "Dana untuk"),
                .init("enrolled", "Enrolled", "Terdaftar"), .init("replaced", "Replaced", "Diganti"),
                .init("due", "Due", "Tagihan"), .init("received", "Received", "Diterima"),
                .init("balance", "Balance", "Saldo"), .init("daysLeft", "Days left", "Sisa hari"),
                .init("notes", "Note", "Catatan"),
            ])
        for reply in batches {
            var notes: [ReportDocument.Cell] = []
            if (0...30).contains(reply.daysLeft) { notes.append(.word(Word("ends soon", "akan habis"))) }
            if reply.daysLeft < 0 { notes.append(.word(Word("over", "habis"))) }
            if reply.affordable < reply.batch.people { notes.append(.word(Word("money short", "dana kurang"))) }
            if reply.endsBeforeFullBenefit { notes.append(.word(Word("before full benefit", "sebelum manfaat penuh"))) }
            section.rows.append([
                .text(reply.batch.handle), .text(reply.sponsor?.name ?? reply.batch.sponsor),
                .text(reply.batch.first.text), .text(reply.batch.last.text), .integer(reply.batch.people),
                .integer(reply.affordable), .integer(Set(reply.people.map(\.person.id)).count),
                .integer(reply.people.count { $0.last < reply.batch.last }), .optional(reply.due) { .rupiah($0) },
                .optional(reply.batch.received) { .rupiah($0) }, .optional(reply.balance) { .rupiah($0) },
                .integer(reply.daysLeft), .list(notes),
            ])
        }
        return section
    }

    /// Registrations that somebody else pays for, by who it is said to be.
    private func channelTable(_ paidFor: [ReportFacts.Registration], _ sponsors: [Sponsor]) -> ReportDocument.Section {
        let rows = Dictionary(grouping: paidFor) { "\($0.sponsor ?? "")\u{1F}\($0.channel.rawValue)" }
            .sorted { $0.key < $1.key }
        return ReportDocument.Section(
            "signups", Word("Sign-ups that others pay for", "Pendaftaran yang dibayar pihak lain"),
            [
                .init("sponsor", "Sponsor", "Donatur"), .init("channel", "Channel", "Jalur"),
                .init("signups", "Sign-ups", "Terdaftar"), .init("people", "People", "Orang"),
                .init("first", "First", "Pertama"), .init("last", "Last", "Terakhir"),
            ],
            rows.compactMap { _, signUps in
                guard let first = signUps.first else { return nil }
                return [
                    .optional(first.sponsor) { .text($0) }, .word(Word(first.channel.rawValue, first.channel.alias)),
                    .integer(signUps.count), .integer(Set(signUps.map(\.person)).count),
                    .optional(signUps.map(\.day).min()) { .day($0) }, .optional(signUps.map(\.day).max()) { .day($0) },
                ]
            })
    }

    private func peopleTable(_ batches: [BatchReply]) -> ReportDocument.Section {
        ReportDocument.Section(
            "people", Word("Rows", "Rincian"),
            [
                .init("batch", "Batch", "Paket"), .init("person", "Person", "Orang"),
                .init("first", "First month", "Bulan pertama"), .init("last", "Last month", "Bulan terakhir"),
            ],
            batches.flatMap { reply in
                reply.people.map { person, first, last in
                    [
                        .text(reply.batch.handle), .text(person.handle), .text(first.text), .text(last.text),
                    ] as [ReportDocument.Cell]
                }
            })
    }
}
