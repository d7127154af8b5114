import EventLog
import Foundation
import Language
import Outreach

/// A backup that was written or looked through.
public struct BackupReply: Hashable, Sendable {
    /// Where it is.
    public let path: String
    /// Its size.
    public let bytes: Int
    /// How many entries its log has.
    public let entries: Int
    /// The number of the newest entry.
    public let last: String
    /// When the newest entry was entered, on the wall of the campaign.
    public let entered: Moment
    /// The zone of that.
    public let zone: Zone
    /// Whether an older backup of the campaign made room for it.
    public let hasReplaced: Bool
    /// What is wrong with it.
    package let findings: [FindingReply]

    /// Whether nothing is wrong with it.
    public var isSound: Bool { findings.isEmpty }

    init(_ path: String, _ head: LogHead, hasReplaced: Bool = false, findings: [Finding] = []) {
        var status = stat()
        self.path = path
        bytes = stat(path, &status) == 0 ? Int(status.st_size) : 0
        entries = head.entries
        last = head.last.number
        entered = head.last.entered.moment(in: head.zone)
        zone = head.zone
        self.hasReplaced = hasReplaced
        self.findings = findings.map(FindingReply.init)
    }
}

extension Workspace {
    /// Days after which a backup is asked for.
    static let backupDays = 7

    /// Writes a backup and looks it through.
    ///
    /// - Parameters:
    ///   - place: the file to write, or a folder; beside the campaign file unless given.
    ///   - progress: is told fractions of 0...1.
    public func backUp(
        to place: String? = nil, _ progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) throws(Failure) -> BackupReply {
        let zone = try campaign().zone
        let target = backupPath(place, in: zone)
        return try attempt {
            let written = try file.backUp(to: target, progress)
            BackupMemory(folder: settings.stateFolder).remember(settings.clock(), of: written.head.campaign, at: target)
            return BackupReply(target, written.head, hasReplaced: written.hasReplaced)
        }
    }

    /// Where a backup goes: the file, or a file named by campaign and time in the folder.
    private func backupPath(_ place: String?, in zone: Zone) -> String {
        var status = stat()
        if let place, stat(place, &status) != 0 || status.st_mode & S_IFMT != S_IFDIR { return place }
        let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
        let name = parts.last.map(String.init) ?? ""
        let stem = name.lastIndex(of: ".").flatMap { $0 == name.startIndex ? nil : String(name[..<$0]) } ?? name
        let folder = place ?? parts.dropLast().joined(separator: "/")
        let isRelative = place == nil && parts.count == 1
        let base = isRelative ? "" : folder.hasSuffix("/") ? folder : folder + "/"
        return "\(base)\(stem)-\(Workspace.stamp(settings.clock(), zone)).sosialisasi"
    }

    /// A time as part of a file's name, `20261005-0800`.
    static func stamp(_ time: Instant, _ zone: Zone) -> String {
        let digits = time.moment(in: zone).text.filter(\.isNumber)
        return "\(digits.prefix(8))-\(digits.dropFirst(8))"
    }

    /// Looks a backup through without touching it.
    public static func verify(
        _ path: String, settings: Settings, _ progress: (Double) -> Void = { _ in }
    ) throws(Failure) -> BackupReply {
        do {
            let examination = try CampaignFile.examine(
                copy: path, stateFolder: settings.stateFolder, clock: settings.clock, progress)
            return BackupReply(path, examination.head, findings: examination.damage)
        } catch { throw failure(error, ofCopy: path, path) }
    }

    /// What to tell someone who changed the campaign and has no backup of the last days.
    package func backupReminder() throws(Failure) -> Phrase? {
        guard file.hasWritten else { return nil }
        let campaign = try campaign()
        let now = settings.clock()
        func days(since time: Instant) -> Int { Int((now.milliseconds - time.milliseconds) / 86_400_000) }
        if let last = BackupMemory(folder: settings.stateFolder).time(of: campaign.id) {
            let days = days(since: last)
            return days >= Workspace.backupDays ? .keeping(.reminder(days: days)) : nil
        }
        guard let first = try attempt({ try file.firstEntered() }) else { return nil }
        let days = days(since: first)
        return days >= Workspace.backupDays ? .keeping(.neverBackedUp(days: days)) : nil
    }
}
