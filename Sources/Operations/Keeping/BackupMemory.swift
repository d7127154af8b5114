import EventLog
import Foundation
import Outreach

/// When this user last made a backup of a campaign that was found sound: kept in the user's state folder, since a backup leaves
/// the campaign as it is.
struct BackupMemory: Sendable {
    /// The folder that holds one small text file for each campaign.
    let folder: String

    /// When the last backup of the campaign was made; nil if none was made from here.
    func time(of campaign: String) -> Instant? {
        guard let text = try? String(contentsOfFile: place(of: campaign), encoding: .utf8) else { return nil }
        return text.split(separator: " ").first.flatMap { Int64($0) }.map { Instant(milliseconds: $0) }
    }

    /// Remembers a backup. A state folder that cannot be written costs a reminder too many, no data.
    func remember(_ time: Instant, of campaign: String, at path: String) {
        DraftFile.makeFolder(folder)
        try? OutputFile.write(Array("\(time.milliseconds) \(path)\n".utf8), to: place(of: campaign))
    }

    /// The identifier is of a file's own making: nothing but letters, digits and hyphens becomes part of a path.
    private func place(of campaign: String) -> String {
        "\(folder)/backup-\(campaign.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })"
    }
}
