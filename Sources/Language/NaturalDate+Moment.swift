import Outreach

extension NaturalDate {
    /// The day and time that the words name: a day and a clock in either order, the part of the day anywhere.
    func moment(_ words: [String]) -> Reading<Moment> {
        if words == ["now"] || words == ["sekarang"] { return .read(now) }
        let spoken = SpokenTime.separate(words)
        let all = spoken.words[...]
        if let minutes = SpokenTime.minutes(all, part: spoken.part) {
            return .read(placed(today, minutes, spoken.zone))
        }
        if let part = spoken.part, let day = day(all) {
            return day.map { placed($0, part.minutes, spoken.zone) }
        }
        var refusal: Reading<Moment>?
        for split in 1..<max(1, all.count) {
            for (dayWords, clock) in [(all[..<split], all[split...]), (all[split...], all[..<split])] {
                guard let minutes = SpokenTime.minutes(clock, part: spoken.part), let reading = day(dayWords) else {
                    continue
                }
                let moment = reading.map { placed($0, minutes, spoken.zone) }
                if moment.value != nil { return moment }
                refusal = refusal ?? moment
            }
        }
        if let refusal { return refusal }
        guard let day = day(all) else { return .refused(.unreadable) }
        return day.value.map { .refused(.missingTime($0)) } ?? day.map { placed($0, 0, nil) }
    }

    private func placed(_ day: Day, _ minutes: Int, _ said: Zone?) -> Moment {
        let shift = ((said.map { zone.offsetHours - $0.offsetHours }) ?? 0) * 60
        return Moment(day, minute: minutes + shift)
    }
}
