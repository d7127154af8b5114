extension Moment {
    /// Reads a time as ODK and Kobo write it, `2026-03-03T09:05:00.000+07:00`: what the clock of the telephone showed. The offset
    /// must be one of Indonesia's; a time in UTC is not taken, for it does not say what hour it was at the place.
    package init?(formTime text: String) {
        let parts = text.split(separator: "+", omittingEmptySubsequences: false)
        guard parts.count == 2,
            ["07:00", "08:00", "09:00", "07", "08", "09", "0700", "0800", "0900"].contains(parts[1])
        else { return nil }
        let clock = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(clock.count), clock[0].contains("T"),
            clock.dropFirst().allSatisfy({ digits($0) != nil }), let moment = Moment(clock[0])
        else { return nil }
        self = moment
    }
}
