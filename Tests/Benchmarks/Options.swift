import Planning

/// The command line of a benchmark: `--name value` pairs, `--flag`s and files.
struct Options {
    private static let flags: Set<String> = ["--quotas", "--bound", "--search-only", "--progress"]

    private(set) var files: [String] = []
    private var values: [String: String] = [:]

    struct Misuse: Error, CustomStringConvertible {
        var description: String
    }

    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        while let word = rest.popFirst() {
            if Self.flags.contains(word) {
                values[word] = "yes"
            } else if word.hasPrefix("--") {
                guard let value = rest.popFirst() else { throw Misuse(description: "\(word) needs a value") }
                values[word] = value
            } else {
                files.append(word)
            }
        }
    }

    func has(_ flag: String) -> Bool { values[flag] != nil }

    func text(_ name: String) -> String? { values[name] }

    func number(_ name: String, otherwise: Double) throws -> Double {
        guard let text = values[name] else { return otherwise }
        guard let number = Double(text) else { throw Misuse(description: "\(name) needs a number, not \(text)") }
        return number
    }

    /// The clock that `--clock wall|work` names; the wall's if nothing is said. Seconds of work are those of the
    /// processors divided by the threads.
    func clock() throws -> @Sendable () -> Double {
        let threads = Double(try threads())
        switch values["--clock"] ?? "wall" {
        case "wall": return Clock.wall
        case "work": return { Clock.work() / threads }
        case let other: throw Misuse(description: "--clock is wall or work, not \(other)")
        }
    }

    func seed() throws -> UInt64 { UInt64(try number("--seed", otherwise: 1)) }

    /// How many threads work side by side: one if nothing is said.
    func threads() throws -> Int { max(1, Int(try number("--threads", otherwise: 1))) }

    /// Search settings named on the command line, for tuning.
    func settings() throws -> SearchSettings {
        var settings = SearchSettings()
        settings.meanRemoved = try number("--removed", otherwise: settings.meanRemoved)
        settings.hottest = try number("--hot", otherwise: settings.hottest)
        settings.coldest = try number("--cold", otherwise: settings.coldest)
        settings.blinkRate = try number("--blinks", otherwise: settings.blinkRate)
        settings.travelWeight = try number("--travel", otherwise: settings.travelWeight)
        settings.waitRate = try number("--wait", otherwise: settings.waitRate)
        settings.orderNoise = try number("--noise", otherwise: settings.orderNoise)
        settings.keepRate = try number("--keep", otherwise: settings.keepRate)
        settings.neighbours = Int(try number("--neighbours", otherwise: Double(settings.neighbours)))
        settings.isProving = !has("--search-only")
        return settings
    }
}
