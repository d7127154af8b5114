import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct RevealNumber: Verb {
    static let configuration = CommandConfiguration.both("reveal", "ungkap", .personReveal)
    @Argument(help: .key(.argumentRecord, .person)) var person: String
    @Option(name: .both("reason", "alasan"), help: .key(.optionWhy, .text)) var reason: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (person, number) = try await session.workspace().reveal(person, reason: reason)
        let language = await session.language
        return .record(
            Record([
                Record.Field("id", "Id", .text(person.handle)),
                Record.Field("name", language == .english ? "Name" : "Nama", .text(person.name)),
                Record.Field("nik", "NIK", .text(number.digits)),
            ]))
    }
}
