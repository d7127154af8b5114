import Console
import Language
import Operations
import Outreach

/// The values that can stand where a kind of value is asked for, with what they mean.
struct ValueCompletion {
    let language: DisplayLanguage
    let names: NameBook?

    /// The candidates for a value that begins so.
    ///
    /// - Parameter noun: the English word of the command, which says whose identifier `id` is.
    func candidates(_ value: ValueName?, of noun: String, _ typed: String) -> [Candidate] {
        if let kind = NounKind(of: value, command: noun) { return records(kind, typed) }
        return switch value {
        case .status: words(Event.Status.allCases.map(\.word), typed)
        case .stage: words(Attendance.Stage.allCases.map(\.word), typed)
        case .channel: words(SignUp.Channel.allCases.map(\.word), typed)
        case .grouping: words(ConversionGrouping.allCases.map { Word($0.rawValue, $0.alias) }, typed)
        case .kind: words(kinds(noun), typed)
        case .segment: words(SignUp.Segment.allCases.map(\.word), typed)
        case .goal: words([Word("signups", "pendaftaran"), Word("coverage", "cakupan")], typed)
        case .state: words(MemberFilter.State.allCases.map(\.word), typed)
        case .finding: words(NameMatch.Finding.allCases.map(\.word), typed)
        case .command:
            words(ReportKind.allCases.map(\.word), typed).map { candidate in
                let kind = ReportKind.allCases.first { $0.word.text(in: language) == candidate.text }
                return Candidate(candidate.text, kind?.about.text(in: language) ?? "")
            }
        case .answer: words([Word("yes", "ya"), Word("no", "tidak")], typed)
        case .language: words([Word("id"), Word("en")], typed)
        case .format: words(OutputFormat.allCases.map { Word($0.rawValue) }, typed)
        case .date, .time: dates(typed)
        case .week, .weeks: words([Word("this week", "minggu ini"), Word("next week", "minggu depan")], typed)
        case .file, .folder: FileCompletion.candidates(typed)
        default: []
        }
    }

    /// What a noun's `--kind` may be.
    private func kinds(_ noun: String) -> [Word] {
        switch noun {
        case "holiday", "calendar": Holiday.Kind.allCases.map(\.word)
        case "sponsor": Sponsor.Kind.allCases.map(\.word)
        case "commitment": Commitment.Kind.allCases.map(\.word)
        case "apparatus": Apparatus.Group.allCases.map(\.word)
        case "service": Service.Kind.allCases.map(\.word)
        case "term": Term.Name.allCases.map(\.word)
        case "coverage": Coverage.Segment.allCases.map(\.word)
        default: []
        }
    }

    private func records(_ noun: NounKind, _ typed: String) -> [Candidate] {
        (names?.suggestions(of: noun, typed) ?? []).map { Candidate($0.handle, $0.name) }
    }

    private func words(_ words: [Word], _ typed: String) -> [Candidate] {
        words.map { $0.text(in: language) }.filter { $0.hasPrefix(typed.lowercased()) }.map { Candidate($0) }
    }

    private func dates(_ typed: String) -> [Candidate] {
        words(
            [
                Word("today", "hari ini"), Word("tomorrow", "besok"), Word("the day after tomorrow", "lusa"),
                Word("yesterday", "kemarin"), Word("next Monday", "Senin depan"),
            ], typed)
    }
}
