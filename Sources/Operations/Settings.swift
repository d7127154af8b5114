import Foundation
import Language
import Outreach

/// What the surroundings hand in: clock, language, actor and folders. Nothing below asks for them elsewhere.
public struct Settings: Sendable {
    /// The time now.
    public var clock: @Sendable () -> Instant
    /// Seconds that only grow, for time limits and figures.
    public var stopwatch: @Sendable () -> Double
    /// The language of texts.
    package var language: DisplayLanguage
    /// Who makes the changes.
    public var actor: String
    /// Where this user's device identifiers and history are kept.
    public var stateFolder: String
    /// Where this user's preferences are kept.
    public var configurationFolder: String
    /// The file of this user's preferences.
    package var configurationPath: String { configurationFolder + "/config" }
    /// Where this user's keys are kept, each campaign's in a file of its own: never beside a campaign, in no backup.
    public var keyFolder: String
    /// The seed of plans that are asked for without one.
    public var seed: UInt64
    /// Identifiers and salts are drawn from it.
    package var random: any RandomNumberGenerator & Sendable

    /// Settings handed in one by one.
    package init(
        clock: @escaping @Sendable () -> Instant, stopwatch: @escaping @Sendable () -> Double,
        language: DisplayLanguage,
        actor: String, stateFolder: String, keyFolder: String? = nil, configurationFolder: String? = nil,
        seed: UInt64 = 1,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) {
        self.clock = clock
        self.stopwatch = stopwatch
        self.language = language
        self.actor = actor
        self.stateFolder = stateFolder
        self.configurationFolder = configurationFolder ?? stateFolder
        self.keyFolder = keyFolder ?? stateFolder + "/keys"
        self.seed = seed
        self.random = random
    }

    /// The settings of this machine and user: system clock, locale, user name, XDG state folder.
    public static func system(environment: [String: String] = ProcessInfo.processInfo.environment) -> Settings {
        let home = environment["HOME"] ?? NSHomeDirectory()
        let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/state"
        let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.local/share"
        let configuration =
            environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + "/.config"
        let locale =
            environment["LC_ALL"].flatMap { $0.isEmpty ? nil : $0 }
            ?? environment["LC_MESSAGES"].flatMap { $0.isEmpty ? nil : $0 } ?? environment["LANG"] ?? ""
        return Settings(
            clock: {
                var time = timespec()
                clock_gettime(CLOCK_REALTIME, &time)
                return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
            },
            stopwatch: {
                var time = timespec()
                clock_gettime(CLOCK_MONOTONIC, &time)
                return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
            },
            language: DisplayLanguage(locale: locale),
            actor: environment["USER"] ?? environment["LOGNAME"] ?? NSUserName(),
            stateFolder: state + "/sosialisasi", keyFolder: data + "/sosialisasi" + "/keys",
            configurationFolder: configuration + "/sosialisasi")
    }
}
