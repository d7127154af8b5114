/// The choice of touches that a registration is credited to.
struct CreditRule {
    /// What becomes of a registration.
    enum Outcome: Hashable {
        /// Credited in equal parts to the touches at these positions, of which there is at least one.
        case credited(Range<Int>)
        /// The person attended, but too long before.
        case outsideWindow
        /// The person attended no event.
        case withoutEvent
        /// The person attended only after registering.
        case beforeEvent
    }

    let model: AttributionModel
    let window: AttributionWindow
    let moments: [EventMoment]

    init(model: AttributionModel, window: AttributionWindow, moments: [EventMoment]) {
        self.model = model
        self.window = model == .sameDay ? .sameDay : window
        self.moments = moments
    }

    /// The outcome of a registration on `day` by the person whose touches stand at `touches` of `events`, in order.
    ///
    /// - Complexity: logarithmic in the person's touches, and linear in those at the same minute.
    func outcome(of day: Int32, touches: Range<Int>, in events: [Int32]) -> Outcome {
        guard !touches.isEmpty else { return .withoutEvent }
        let end = firstPosition(in: touches, of: events) { $0 > Int(day) }
        guard end > touches.lowerBound else { return .beforeEvent }
        let start = firstPosition(in: touches, of: events) { $0 >= Int(day) - window.days }
        guard start < end else { return .outsideWindow }
        switch model {
        case .sameDay, .last:
            return .credited(end - 1..<end)
        case .first:
            let earliest = moments[Int(events[start])]
            var position = start
            while position + 1 < end, moments[Int(events[position + 1])].coincides(with: earliest) { position += 1 }
            return .credited(position..<position + 1)
        case .linear:
            return .credited(start..<end)
        }
    }

    /// The first position whose event's day meets a condition that, once met, stays met.
    private func firstPosition(
        in touches: Range<Int>,
        of events: [Int32],
        where isMet: (Int) -> Bool
    ) -> Int {
        var low = touches.lowerBound
        var high = touches.upperBound
        while low < high {
            let middle = low + (high - low) / 2
            if isMet(Int(moments[Int(events[middle])].day)) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
