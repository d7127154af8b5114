import Outreach

/// What a bundle says of itself in its first line.
package struct BundleHeader: Hashable, Sendable {
    /// The version of this form of file.
    static let format = 1

    /// The campaign's identifier.
    package let campaign: String
    /// The branch that it is of.
    package let branch: String
    /// The zone of the branch.
    package let zone: Zone
    /// Who made it.
    package let actor: String
    /// When it was made.
    package let made: Instant
    /// The device that made it, by its identifier.
    let device: String
    /// The letter that each device gave itself, by its identifier.
    let letters: [String: String]
    /// How far the log of the file that it was made from goes.
    let heads: Heads
    /// How many entries it holds.
    package let entries: Int

    /// The letter of the device that made it, as it gave it itself.
    package var letter: String { letters[device] ?? "?" }

    var line: String {
        Content.text([
            ("bundle", .integer(BundleHeader.format)), ("schema", .integer(Schema.version)),
            ("campaign", .text(campaign)), ("branch", .text(branch)), ("zone", .text(zone.rawValue)),
            ("actor", .text(actor)), ("made", .integer(Int(made.milliseconds))), ("device", .text(device)),
            (
                "letters",
                .text(letters.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
            ),
            ("heads", .text(heads.text)), ("entries", .integer(entries)),
        ])
    }
}

extension BundleHeader {
    /// Reads the first line; throws `foreign`, `newer` or `malformed`.
    init(_ line: BundleLine) throws(BundleProblem) {
        guard case .integer(let format)? = line["bundle"] else { throw .foreign }
        guard format == BundleHeader.format else { throw .newer(version: format) }
        let schema = try line.integer("schema")
        guard schema <= Schema.version else { throw .newer(version: schema) }
        campaign = try line.text("campaign")
        branch = try line.text("branch")
        actor = try line.text("actor")
        device = try line.text("device")
        made = Instant(milliseconds: Int64(try line.integer("made")))
        entries = try line.integer("entries")
        guard let zone = Zone(try line.text("zone")), let heads = Heads(try line.text("heads")), entries >= 0 else {
            throw line.malformed
        }
        self.zone = zone
        self.heads = heads
        var letters: [String: String] = [:]
        for part in try line.text("letters").split(separator: " ") {
            let pieces = part.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard pieces.count == 2, !pieces[0].isEmpty, CampaignFile.isLetter(pieces[1]),
                letters.updateValue(pieces[1], forKey: pieces[0]) == nil
            else { throw line.malformed }
        }
        self.letters = letters
    }
}
