import ArgumentParser
import Console
import Language
import Operations
import Outreach

/// The end of the day: each event that is over is asked for, one key each.
struct ShowEvening: Verb {
    static let configuration = CommandConfiguration.both("evening", "sore", .showEvening)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let over = try await workspace.duties(on: try await workspace.today()).filter(\.isOver)
        guard !over.isEmpty else { return .note(await session.say(.agenda(.eveningDone))) }
        guard let asker = await session.asker else {
            // Nobody can be asked: what there is to do is told.
            let language = await session.language
            return Reply(over.map { .note($0.phrase.text(in: language)) })
        }
        var entered = 0
        for duty in over {
            guard let lines = Evening(duty: duty, language: await session.language).lines(asker) else { break }
            for words in lines {
                let output = try await session.carryOut(words)
                await session.spellOut(joinLine(words))
                await session.tell(output)
            }
            entered += lines.isEmpty ? 0 : 1
        }
        return .note(await session.say(.agenda(.eveningEntered(entered, of: over.count))))
    }
}

/// The questions about one event that is over.
private struct Evening {
    let duty: Duty
    let language: DisplayLanguage

    /// What happened, a key for each.
    private enum Course: CaseIterable {
        case held, postponed, cancelled, skip, stop

        var word: Word {
            switch self {
            case .held: Word("held", "terlaksana")
            case .postponed: Word("postponed", "ditunda")
            case .cancelled: Word("cancelled", "batal")
            case .skip: Word("skip", "lewati")
            case .stop: Word("quit", "keluar")
            }
        }

        func key(in language: DisplayLanguage) -> Character { word.text(in: language).first ?? " " }
    }

    /// The commands that enter what the person says: none if the event is passed over; nil if the person stops.
    func lines(_ asker: any Asker) -> [[String]]? {
        guard let reply = duty.event, let start = reply.event.start else { return [] }
        let event = reply.event.handle
        let dates = DateFormat(language)
        let courses = reply.event.status == .held ? [Course.held, .skip, .stop] : Course.allCases
        let offered = courses.map { course in
            let word = course.word.text(in: language)
            return "[\(course.key(in: language))]\(word.dropFirst())"
        }
        let title = "\(event)  \(reply.site?.name ?? "")  \(dates.short(start.day))"
        let prompt = "\(title): \(offered.joined(separator: "  ")) ? ".singleLine
        guard let key = asker.key(prompt: prompt, of: courses.map { $0.key(in: language) }),
            let course = courses.first(where: { $0.key(in: language) == key })
        else { return nil }
        switch course {
        case .held:
            guard let heads = number(asker) else { return nil }
            let count = heads.map { [verb("attend", "count") + [event, String($0)]] } ?? []
            return count + (reply.event.status == .held ? [] : [verb("event", "close") + [event]])
        case .postponed, .cancelled:
            guard let reason = reason(asker) else { return nil }
            let name = course == .postponed ? "postpone" : "cancel"
            return [verb("event", name) + [event, language == .english ? "--reason" : "--alasan", reason]]
        case .skip: return []
        case .stop: return nil
        }
    }

    /// How many came; `.some(nil)` if that is not known, nil if the person gives up.
    private func number(_ asker: any Asker) -> Int?? {
        let prompt = Phrase.agenda(.askHeads).text(in: language)
        while true {
            guard case .line(let line) = asker.answer(prompt: prompt, candidates: { _ in [] }) else { return nil }
            if line.trimmed.isEmpty { return .some(nil) }
            if let heads = Int(line.trimmed), heads >= 0 { return .some(heads) }
        }
    }

    private func reason(_ asker: any Asker) -> String? {
        let prompt = Phrase.agenda(.askReason).text(in: language)
        while true {
            guard case .line(let line) = asker.answer(prompt: prompt, candidates: { _ in [] }) else { return nil }
            if !line.trimmed.isEmpty { return line.trimmed }
        }
    }

    /// The words of a command in the session's language.
    private func verb(_ noun: String, _ name: String) -> [String] {
        var place = CommandPlace()
        guard place.enter(noun), place.enter(name) else { return [noun, name] }
        return place.path.map { $0.name(in: language) }
    }
}

extension Duty {
    /// The event that the duty is of.
    fileprivate var event: EventReply? {
        switch self {
        case .close(let reply), .list(let reply), .confirm(let reply): reply
        case .promise, .proposals, .conflicts, .batches, .services, .plan: nil
        }
    }

    /// Whether an event is over about which something has still to be entered.
    fileprivate var isOver: Bool {
        switch self {
        case .close, .list: true
        case .confirm, .promise, .proposals, .conflicts, .batches, .services, .plan: false
        }
    }
}

extension Session {
    /// Carries out the words of a command and gives its reply.
    fileprivate func carryOut(_ words: [String]) async throws(Failure) -> Reply {
        guard let verb = (try? Grammar.command(words)) as? any Verb else {
            throw Misunderstanding(words).failure(in: language)
        }
        return try await verb.reply(in: self)
    }

    /// Tells the notes of a reply while another goes on.
    fileprivate func tell(_ reply: Reply) {
        for case .note(let text) in reply.items {
            for line in text.printableLines { progress.sink.write(line + "\n") }
        }
        progress.sink.flush()
    }
}
