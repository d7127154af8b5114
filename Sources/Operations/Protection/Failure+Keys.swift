import EventLog
import Language
import Outreach

extension Failure {
    /// The failure of a campaign's keys.
    init(_ problem: KeyProblem) {
        switch problem {
        case .unreadable(let path):
            self.init(.file, "key.unreadable", .protection(.keyUnreadable(path: path.printable)))
        case .exposed(let path):
            self.init(
                .file, "key.exposed", .protection(.keyExposed(path: path.printable)),
                hint: .protection(.hintKeyMode(path: path.printable)))
        case .malformed(let path):
            self.init(
                .file, "key.malformed", .protection(.keyMalformed(path: path.printable)),
                hint: .protection(.hintKeyImport))
        case .unwritable(let path):
            self.init(.file, "key.unwritable", .protection(.keyUnwritable(path: path.printable)))
        }
    }

    /// The key that a campaign uses is not here.
    static func keyMissing(_ id: String) -> Failure {
        Failure(.refused, "key.missing", .protection(.keyMissing(id)), hint: .protection(.hintKeyImport))
    }

    /// A text that was given for an identity number is none.
    package init(_ problem: IdentityNumber.Problem) {
        self.init(.input, "input.number", .protection(.numberRefused(problem)))
    }
}
