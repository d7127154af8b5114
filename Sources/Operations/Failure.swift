import EventLog
import Interchange
import Language
import Outreach

/// What a use case could not do: what happened, where, and what to type next.
public struct Failure: Error, Sendable {
    /// The exit codes of the program.
    public enum ExitCode: Int32, Sendable {
        case done = 0
        /// A rule of the field forbids it.
        case refused = 1
        /// The input has defects.
        case input = 2
        /// The campaign file cannot be used.
        case file = 3
        /// The command was not understood.
        case usage = 64
        /// The user broke it off.
        case interrupted = 130
    }

    /// How the program ends when this is not mended.
    public let exitCode: ExitCode
    /// A stable word for scripts, `event.unknown`.
    public let code: String
    /// What happened.
    package let what: Phrase
    /// More lines: the rules broken, the entries in the way.
    package let details: [Phrase]
    /// What to type next.
    package let hint: Phrase?
    /// Every defect of the input.
    package let defects: [Defect]
    /// The word that was not understood, and the one that was probably meant.
    package let correction: Correction?

    /// A word as it was typed, and what was probably meant by it.
    package struct Correction: Hashable, Sendable {
        package let typed: String
        package let meant: String
    }

    package init(
        _ exitCode: ExitCode, _ code: String, _ what: Phrase, details: [Phrase] = [], hint: Phrase? = nil,
        defects: [Defect] = [], correction: Correction? = nil
    ) {
        self.exitCode = exitCode
        self.code = code
        self.what = what
        self.details = details
        self.hint = hint
        self.defects = defects
        self.correction = correction
    }

    /// The value of an option is none of the allowed words.
    package init(option: Word, _ text: String, allowed: [Word]) {
        self.init(.unreadableWord(option: option, text.printable, allowed: allowed), text, allowed)
    }

    /// What stands behind a command is none of the allowed words.
    package init(argument command: Word, _ text: String, allowed: [Word]) {
        self.init(.unreadableArgument(command: command, text.printable, allowed: allowed), text, allowed)
    }

    private init(_ what: Phrase, _ text: String, _ allowed: [Word]) {
        let nearest = closest(to: text, in: allowed.flatMap { [$0.english, $0.indonesian] })
        self.init(
            .usage, "usage.word", what, hint: nearest.map { .didYouMean($0) },
            correction: nearest.map { Correction(typed: text, meant: $0) })
    }

    /// The failure of a campaign file.
    init(_ error: CampaignFileError) {
        switch error {
        case .missing(let path): self.init(.file, "file.missing", .fileMissing(path), hint: .hintInit(path))
        case .exists(let path): self.init(.file, "file.exists", .fileExists(path), hint: .hintOtherFile)
        case .foreign(let path): self.init(.file, "file.foreign", .fileForeign(path), hint: .hintOtherFile)
        case .newer(let path, let version): self.init(.file, "file.newer", .fileNewer(path, version))
        case .damaged(let path, let detail):
            self.init(.file, "file.damaged", .fileDamaged(path, detail), hint: .keeping(.hintRestore))
        case .busy(let path): self.init(.file, "file.busy", .fileBusy(path), hint: .hintTryAgain)
        case .unwritable(let path): self.init(.file, "file.unwritable", .fileUnwritable(path))
        case .interrupted: self.init(.interrupted, "interrupted", .session(.interrupted))
        case .full(let path): self.init(.file, "file.full", .diskFull(path))
        case .failed(let path, let detail): self.init(.file, "file.failed", .fileFailed(path, detail))
        }
    }

    /// The failure of an undo.
    init(_ refusal: UndoRefusal) {
        switch refusal {
        case .nothing: self.init(.refused, "undo.nothing", .nothingToUndo)
        case .alreadyUndone(let entry): self.init(.refused, "undo.already", .alreadyUndone(entry.number))
        case .founding(let entry): self.init(.refused, "undo.founding", .cannotUndoFounding(entry.number))
        case .lasting(let entry):
            self.init(.refused, "undo.lasting", .protection(.lasting(entry.number)))
        case .erasedSince(let entry):
            self.init(.refused, "undo.erased", .protection(.erasedSince(entry.number)))
        case .neededBy(let entries):
            self.init(
                .refused, "undo.needed", .undoNeededBy(entries.count),
                details: entries.prefix(20).map { .entryLine($0.number, .entryKind($0.kind, $0.payload)) },
                hint: .hintUndo(entries.first?.number ?? ""))
        }
    }

    /// The failure of a backup or of taking one back.
    init(_ refusal: BackupRefusal) {
        switch refusal {
        case .isCampaign(let path):
            self.init(
                .input, "backup.campaign", .keeping(.targetIsCampaign(path: path.printable)),
                hint: .keeping(.hintOtherTarget))
        case .taken(let path):
            self.init(
                .input, "backup.taken", .keeping(.targetTaken(path: path.printable)), hint: .keeping(.hintOtherTarget))
        case .unsound(let path, let findings):
            self.init(
                .file, "file.unsound", .keeping(.unsound(path: path.printable, findings: findings.count)),
                details: findings.prefix(5).map { FindingReply($0).phrase })
        case .unsettled(let path):
            self.init(
                .file, "backup.unsettled", .keeping(.unsettled(path: path.printable)),
                hint: .keeping(.hintUnsettled(path: path.printable)))
        }
    }

    /// No record is meant by the text; the nearest is named.
    package static func unknown(_ noun: NounKind, _ text: String, among names: [String]) -> Failure {
        let nearest = closestName(to: text, in: names)
        return Failure(
            .refused, "\(noun.rawValue).unknown", .unknownRecord(noun, text.printable),
            hint: nearest.map { .didYouMean($0) } ?? .hintList(noun),
            correction: nearest.map { Correction(typed: text, meant: $0) })
    }
}

extension Workspace {
    /// Runs the body and puts every error in the form of a `Failure`.
    @discardableResult
    func attempt<T>(_ body: () throws -> T) throws(Failure) -> T {
        do { return try body() } catch { throw Workspace.failure(error, file.path) }
    }

    static func failure(_ error: any Error, _ path: String) -> Failure {
        switch error {
        case let failure as Failure: failure
        case let error as CampaignFileError: Failure(error)
        case let refusal as UndoRefusal: Failure(refusal)
        case let refusal as BackupRefusal: Failure(refusal)
        case RecordProblem.unknown(let noun, let id): .unknown(noun, id, among: [])
        case RecordProblem.exists(let noun, let id):
            Failure(.refused, "\(noun.rawValue).exists", .recordExists(noun, id))
        case RecordProblem.erased(let person): Failure(.refused, "person.erased", .protection(.isErased(person)))
        case let refusal as NumberSeals.Refusal: refusal.failure
        case let problem as KeyProblem: Failure(problem)
        default: Failure(.file, "file.failed", .fileFailed(path, "\(type(of: error))"))
        }
    }
}
