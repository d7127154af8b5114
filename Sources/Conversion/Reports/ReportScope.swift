/// Which events are in the rows of a report, and which registrations among its remainders.
struct ReportScope {
    /// What an event is to the report.
    enum Standing: UInt8, Hashable {
        /// In the rows.
        case counted
        /// In the rows, though it still takes sign-ups.
        case countedRunning
        /// Left out because it still takes sign-ups.
        case running
        /// Not reported at all.
        case elsewhere
    }

    /// The standing of each event.
    let standings: [Standing]
    private let period: ClosedRange<Int32>?

    init(_ question: ConversionQuestion) {
        period = question.period
        let window = question.model == .sameDay ? .sameDay : question.window
        standings = question.events.map { event in
            let day = event.moment.day
            guard event.isReported, question.period?.contains(day) ?? true else { return .elsewhere }
            guard let asOf = question.asOf, !window.isMature(day, asOf: asOf) else { return .counted }
            return question.isMatureOnly ? .running : .countedRunning
        }
    }

    /// True if the people of an event are in the rows.
    func isCounted(_ event: Int) -> Bool { standings[event] == .counted || standings[event] == .countedRunning }

    /// True if an event still takes sign-ups.
    func isRunning(_ event: Int) -> Bool { standings[event] == .running || standings[event] == .countedRunning }

    /// True if an event gives its groups a row.
    func isListed(_ event: Int) -> Bool { standings[event] != .elsewhere }

    /// True if a registration of this day is among the remainders.
    func contains(day: Int32) -> Bool { period?.contains(day) ?? true }
}
