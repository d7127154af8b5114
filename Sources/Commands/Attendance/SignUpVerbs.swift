import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct AddSignUp: Verb {
    static let configuration = CommandConfiguration.both("add", "tambah", .signupAdd)
    @Option(name: .both("person", "orang"), help: .key(.optionPerson, .person)) var person: String?
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String
    @Option(name: .both("event", "acara"), help: .key(.optionEvent, .event)) var event: String?
    @Option(name: .both("channel", "jalur"), help: .key(.optionChannel, .channel)) var channel: String?
    @Option(name: .both("agent", "agen"), help: .key(.optionAgent, .agent)) var agent: String?
    @Option(name: .both("sponsor", "donatur"), help: .key(.optionSponsor, .sponsor)) var sponsor: String?
    @Option(name: .both("segment", "segmen"), help: .key(.optionSegment, .segment)) var segment: String?
    @Option(name: .both("programmes", "program"), help: .key(.optionProgrammes, .programmes)) var programmes: String?
    @Flag(name: .both("ask-nik", "tanya-nik"), help: .key(.optionAskNumber)) var asksNumber = false
    @Flag(name: .both("consent", "setuju"), help: .key(.optionConsented)) var hasConsented = false
    @Option(name: .both("consent-form", "formulir"), help: .key(.optionConsentForm, .text)) var consentForm: String?
    @Flag(name: .both("again", "lagi"), help: .key(.optionAgain)) var again = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        var cells: [Cell] = [("date", try await session.day(date).text)]
        for (name, text) in [
            ("person", person), ("name", name), ("phone", phone), ("event", event), ("channel", channel),
            ("agent", agent), ("sponsor", sponsor), ("segment", segment), ("programmes", programmes),
        ] {
            if let text { cells.append((name, text)) }
        }
        let workspace = try await session.workspace()
        var terms = SignUpTerms()
        if asksNumber { terms.number = try await session.identityNumber() }
        terms.hasConsented = hasConsented
        terms.consentForm = consentForm
        terms.again = again
        let outcome = try await workspace.signUp(cells, terms)
        var phrases = [Phrase.signedUp(person: outcome.person.handle, name: outcome.person.name, outcome.signUp.date)]
        if outcome.isListed, let event { phrases.append(.alsoListed(event.printable)) }
        if outcome.isKnownByNumber {
            phrases.append(.protection(.numberKnown(outcome.person.handle, name: outcome.person.name)))
        } else if terms.number != nil {
            phrases.append(.protection(.numberSealed))
        }
        var reply = try await session.done(phrases)
        if let number = terms.number {
            reply.items += await session.remarks(on: number, outcome.signUp.date)
            reply.items += await session.remarks(onKey: outcome.madeKey)
        }
        return reply
    }
}

struct ListSignUps: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .signupList)
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit: Int?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let signUps = try await workspace.signUps()
        let shown = limit.map { Array(signUps.prefix(max(0, $0))) } ?? signUps
        let look = try await session.recordLook(.list, .signup, Set(shown.map(\.person.id)).sorted())
        let handles = Dictionary(
            try await workspace.records(Event.self, retired: true).map { ($0.id, $0.handle) }
        ) { first, _ in first }
        let language = await session.language
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        let table = Table(
            columns: [
                Table.Column("date", title("Date", "Tanggal")), Table.Column("person", title("Person", "Orang")),
                Table.Column("name", title("Name", "Nama")),
                Table.Column("phone", title("Phone", "HP"), isHidden: true),
                Table.Column("channel", title("Channel", "Jalur")), Table.Column("event", title("Event", "Acara")),
                Table.Column("agent", title("Agent", "Agen")), Table.Column("sponsor", title("Sponsor", "Donatur")),
                Table.Column("segment", title("Segment", "Segmen"), isHidden: true),
                Table.Column("programmes", title("Programmes", "Program"), isHidden: true),
            ],
            rows: shown.map { line in
                let signUp = line.signUp
                return [
                    .day(signUp.date), .text(line.person.handle), .text(line.person.shownName(in: language)),
                    .optional(line.person.phone) { .text($0.digits) },
                    .word(
                        key: signUp.channel.rawValue, display: title(signUp.channel.rawValue, signUp.channel.alias)),
                    .optional(signUp.event) { .text(handles[$0] ?? $0) }, .optional(signUp.agent) { .text($0) },
                    .optional(signUp.sponsor) { .text($0) }, .optional(signUp.segment) { .text($0) },
                    .optional(signUp.programmes) { .text($0) },
                ]
            })
        guard !shown.isEmpty else {
            return Reply([.table(table), .note(await session.say(.nothingFound(.signup)))] + look)
        }
        return Reply([.table(table)] + look)
    }
}
