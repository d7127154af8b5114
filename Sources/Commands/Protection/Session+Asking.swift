import Console
import Language
import Operations
import Outreach

extension Session {
    /// Asks for a line that nobody may see: at a terminal by a prompt, otherwise the next line of input.
    ///
    /// - Throws: `Failure` if nobody can be asked, or the person gave up.
    func hidden(_ prompt: ProtectionPhrase) throws(Failure) -> String {
        guard let hiddenInput, !(hiddenInput is HiddenPrompt && globals.takesNoInput) else {
            throw Failure(.usage, "usage.input", .protection(.noInput))
        }
        switch hiddenInput.next(prompt: say(.protection(prompt))) {
        case .line(let line): return line
        case .cancelled: throw Failure(.interrupted, "interrupted", .protection(.notConfirmed))
        case .end, .overlong: throw Failure(.input, "input.ended", .protection(.inputEnded))
        }
    }

    /// Asks for an identity number.
    func identityNumber() throws(Failure) -> IdentityNumber {
        let text = try hidden(.askNumber)
        do throws(IdentityNumber.Problem) { return try IdentityNumber(text.trimmed) } catch { throw Failure(error) }
    }

    /// What a person should know of a number that was taken.
    func remarks(on number: IdentityNumber, _ day: Day) -> [Reply.Item] {
        var remarks: [Phrase] = []
        if !number.hasKnownProvince { remarks.append(.protection(.unknownProvince)) }
        if let age = number.age(on: day), age < 18 { remarks.append(.protection(.underage(age))) }
        return remarks.map { .note(say($0)) }
    }

    /// What is said when the campaign's key was made.
    func remarks(onKey id: String?) -> [Reply.Item] {
        guard let id else { return [] }
        return [.note(say(.protection(.keyMade(id)))), .note(say(.protection(.hintRecovery)))]
    }

    /// Goes on only if the person says so: `--yes`, or an answer at a terminal.
    func confirm(_ question: ProtectionPhrase, _ isConfirmed: Bool) throws(Failure) {
        if isConfirmed { return }
        guard let asker else {
            throw Failure(.refused, "confirm", .protection(question), hint: .protection(.hintYes))
        }
        let prompt = say(.protection(question)) + (language == .english ? " Go on? [y/N] " : " Lanjutkan? [y/T] ")
        guard case .line(let answer) = asker.answer(prompt: prompt, candidates: { _ in [] }),
            ["y", "ya", "yes"].contains(answer.trimmed.lowercased())
        else { throw Failure(.refused, "confirm", .protection(.notConfirmed)) }
    }

    /// Records a look at people's data; where that cannot be done, a note says so.
    func recordLook(
        _ kind: Workspace.LookKind, _ noun: NounKind, _ people: [String]
    ) async throws(Failure) -> [Reply.Item] {
        guard try await !workspace().recordLook(kind, noun, people) else { return [] }
        return [.note(say(.protection(.unrecorded)))]
    }
}
