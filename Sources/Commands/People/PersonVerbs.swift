import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct FindPeople: Verb {
    static let configuration = CommandConfiguration.both("find", "cari", .personFind)
    @Argument(help: .key(.argumentWho, .name)) var text: [String] = []
    @Flag(name: .both("ask-nik", "tanya-nik"), help: .key(.optionAskNumber)) var asksNumber = false

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard asksNumber || !text.isEmpty else {
            throw Failure(.usage, "usage.missing", .missingOption("ask-nik", "tanya-nik"))
        }
        let workspace = try await session.workspace()
        let found =
            asksNumber
            ? try await workspace.people(with: try await session.identityNumber())
            : try await workspace.findPeople(text.joined(separator: " "))
        let look = try await session.recordLook(.find, .person, found.map(\.id))
        let table = try await session.table(Person.self, found)
        guard !found.isEmpty else {
            return Reply([.table(table.table([])), .note(await session.say(.nothingFound(.person)))] + look)
        }
        return Reply([.table(table.table(found))] + look)
    }
}

struct ListDoubles: Verb {
    static let configuration = CommandConfiguration.both("doubles", "ganda", .personDoubles)
    @Option(name: .both("limit", "jumlah"), help: .key(.optionLimit, .number)) var limit: Int?

    func reply(in session: Session) async throws(Failure) -> Reply {
        let doubles = Array(try await session.workspace().doubles().prefix(max(0, limit ?? 50)))
        let look = try await session.recordLook(
            .list, .person, Set(doubles.flatMap { [$0.first.id, $0.second.id] }).sorted())
        let language = await session.language
        func title(_ english: String, _ indonesian: String) -> String { language == .english ? english : indonesian }
        func columns(_ key: String, _ name: String) -> [Table.Column] {
            [
                Table.Column(key, name), Table.Column(key + "Name", title("Name", "Nama")),
                Table.Column(key + "Phone", title("Phone", "HP")),
                Table.Column(key + "Village", title("Village", "Desa")),
            ]
        }
        func cells(_ person: Person) -> [Value] {
            [
                .text(person.handle), .text(person.name), .optional(person.phone) { .text($0.digits) },
                .optional(person.village) { .text($0) },
            ]
        }
        let table = Table(
            columns: [Table.Column("score", title("Score", "Nilai"))] + columns("first", title("Person", "Orang"))
                + columns("second", title("Person", "Orang")),
            rows: doubles.map { [.rate($0.score)] + cells($0.first) + cells($0.second) })
        guard let first = doubles.first else {
            return Reply([.table(table), .note(await session.say(.person(.noDoubles)))] + look)
        }
        let hint = Phrase.person(.hintMerge(first.first.handle, first.second.handle))
        return Reply([.table(table), .note(await session.say(hint))] + look)
    }
}

struct MergePeople: Verb {
    static let configuration = CommandConfiguration.both("merge", "gabung", .personMerge)
    @Argument(help: .key(.argumentKept, .person)) var kept: String
    @Argument(help: .key(.argumentDouble, .person)) var double: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let done = try await session.workspace().merge(kept, double)
        return try await session.done(
            .person(
                .merged(
                    done.merged.handle, into: done.kept.handle, name: done.kept.name, events: done.events,
                    signUps: done.signUps)))
    }
}

struct SplitPerson: Verb {
    static let configuration = CommandConfiguration.both("split", "pisah", .personSplit)
    @Argument(help: .key(.argumentDouble, .person)) var person: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let done = try await session.workspace().split(person)
        return try await session.done(
            .person(.split(done.person.handle, from: done.from.handle, name: done.person.name)))
    }
}
