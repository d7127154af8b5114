import EventLog
import Foundation
import Interchange
import Language
import Outreach
import Synchronization

@testable import Operations

/// A small campaign of Pangkalpinang in a folder of its own, at a time that stands still until it is set.
///
/// `T1` is on Bangka with the usual shifts; `V1` and `V2` are villages at an hour's and at ten minutes' distance, `M1` is a market on
/// Tuesdays, Thursdays and Saturdays, `S1` an SME cluster, `B1` a village on Belitung.
final class Branch: Sendable {
    let folder: String
    let workspace: Workspace
    private let time: Clock

    /// A clock that is set by hand.
    private final class Clock: Sendable {
        let moment: Mutex<Moment>

        init(_ text: String) { moment = Mutex(Moment(text) ?? Moment(.first, minute: 0)) }

        var now: Instant { Instant(moment.withLock { $0 }, in: .western) }
    }

    init(at now: String = "2026-10-05 08:00", seed: UInt64 = 1, isFurnished: Bool = true) async throws {
        folder = NSTemporaryDirectory() + "sosialisasi-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let time = Clock(now)
        self.time = time
        let settings = Settings(
            clock: { time.now }, stopwatch: { 0 }, language: .english, actor: "dewi", stateFolder: folder + "/state",
            random: SplitMix(state: seed))
        workspace = try await Workspace.create(
            path: folder + "/a.sosi", branch: "Pangkalpinang", zone: .western, settings: settings)
        guard isFurnished else { return }
        try await team("T1", latitude: -2.1262, longitude: 106.1134)
        try await site("V1", "village", latitude: -2.3390, longitude: 106.2240)
        try await site("V2", "village", latitude: -2.1270, longitude: 106.1170)
        try await site("M1", "market", latitude: -2.1306, longitude: 106.1167, [("market_days", "tue,thu,sat")])
        try await site("S1", "sme", latitude: -2.1250, longitude: 106.1200)
        try await site("B1", "village", latitude: -2.7360, longitude: 107.6340, [("region", "19.02.01.1005")])
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// Sets the clock.
    func set(_ now: String) { time.moment.withLock { $0 = moment(now) } }

    @discardableResult
    func team(
        _ id: String, latitude: Double? = nil, longitude: Double? = nil, _ more: [Operations.Cell] = []
    ) async throws -> Team {
        var cells: [Operations.Cell] = [("name", "Team \(id)")]
        if let latitude, let longitude { cells += [("latitude", "\(latitude)"), ("longitude", "\(longitude)")] }
        return try await workspace.add(id, cells + more)
    }

    @discardableResult
    func site(
        _ id: String, _ ecosystem: String, latitude: Double? = nil, longitude: Double? = nil,
        _ more: [Operations.Cell] = []
    ) async throws -> Outreach.Site {
        var cells: [Operations.Cell] = [("name", "Site \(id)"), ("ecosystem", ecosystem)]
        if let latitude, let longitude { cells += [("latitude", "\(latitude)"), ("longitude", "\(longitude)")] }
        if !more.contains(where: { $0.name == "region" }) { cells.append(("region", "19.71")) }
        return try await workspace.add(id, cells + more)
    }

    func officer(_ id: String, team: String, leave: String = "") async throws {
        let cells: [Operations.Cell] = [("name", "Officer \(id)"), ("team", team), ("leave", leave)]
        _ = try await workspace.add(id, cells, Officer.self)
    }

    func holiday(_ date: String, _ kind: String, until: String = "") async throws {
        let cells: [Operations.Cell] = [("date", date), ("kind", kind), ("until", until), ("name_en", "a day off")]
        _ = try await workspace.add(nil, cells, Holiday.self)
    }

    /// Sets an event and gives its short name.
    @discardableResult
    func event(
        _ site: String, _ start: String, until end: String? = nil, teams: [String] = ["T1"], force: Bool = false,
        reason: String? = nil
    ) async throws -> String {
        try await workspace.addEvent(
            site: site, teams: teams, start: moment(start), end: end.map { moment($0) }, force: force, reason: reason
        ).event.handle
    }

    /// The rules that setting the event would break; empty if it is set.
    func breaches(
        _ site: String, _ start: String, until end: String? = nil, teams: [String] = ["T1"]
    ) async -> [Phrase] {
        do throws(Failure) {
            _ = try await workspace.addEvent(
                site: site, teams: teams, start: moment(start), end: end.map { moment($0) })
            return []
        } catch {
            return error.exitCode == .refused ? error.details : [error.what]
        }
    }

    /// Puts someone on a list.
    @discardableResult
    func attend(_ event: String, _ cells: [Operations.Cell]) async throws -> AttendanceOutcome {
        try await workspace.attend(event, cells)
    }

    /// Writes a file into the folder and gives its path.
    func file(_ name: String, _ text: String) throws -> String {
        let path = folder + "/" + name
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    /// Writes the files of a campaign folder and imports it.
    @discardableResult
    func importing(_ files: [String: String]) async throws -> [ImportOutcome] {
        let place = folder + "/" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        for (name, text) in files { try text.write(toFile: place + "/" + name, atomically: true, encoding: .utf8) }
        return try await workspace.importFolder(place)
    }

    /// Where the log and the tables disagree.
    func discrepancies() async throws -> [String] { try await workspace.file.discrepancies().map(\.description) }

    /// The sample campaign's folder.
    static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("samples/babel").path
}

/// A moment of a test, `2026-10-05 09:00`.
func moment(_ text: String) -> Moment { Moment(text) ?? Moment(.first, minute: 0) }

/// A day of a test, `2026-10-05`.
func day(_ text: String) -> Day { Day(text) ?? .first }

/// Sebastiano Vigna's SplitMix64: the same numbers on every machine.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SignUpTerms {
    /// A further registration.
    static var further: SignUpTerms {
        var terms = SignUpTerms()
        terms.again = true
        return terms
    }
}
