import Foundation

/// What counts as a second: of the wall, or of this process at work (for machines that others use too).
enum Clock {
    /// Seconds that never go back.
    static func wall() -> Double { read(CLOCK_MONOTONIC) }

    /// Seconds that the processors spent on this process.
    static func work() -> Double { read(CLOCK_PROCESS_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
