import Planning

extension Problem {
    /// The best plan near a given one that a short search finds.
    ///
    /// It hardly takes anything worse on the way, so that what differs from the plan is due to the problem and not to
    /// chance.
    func nearby(_ plan: Plan) -> Plan {
        var settings = SearchSettings()
        settings.hottest = settings.coldest
        return solve(self, stop: .iterations(1_000), seed: 1, initial: plan, settings: settings)
    }
}
