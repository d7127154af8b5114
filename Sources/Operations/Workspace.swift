import EventLog
import Language
import Outreach

/// One open campaign file and all that can be done with it. Each use case is one transaction.
public actor Workspace {
    let file: CampaignFile
    /// What the surroundings handed in.
    public private(set) var settings: Settings

    /// Opens the campaign file at the path.
    public init(path: String, settings: Settings) throws(Failure) {
        self.settings = settings
        do {
            file = try CampaignFile(
                path: path, stateFolder: settings.stateFolder, clock: settings.clock, random: settings.random,
                summing: ConversionSums.rows)
        } catch {
            throw Failure(error)
        }
    }

    /// Makes a new campaign file with the four focus ecosystems and the regions of Bangka Belitung.
    public static func create(
        path: String, branch: String, zone: Zone, settings: Settings
    ) async throws(Failure) -> Workspace {
        do {
            try CampaignFile.create(path: path) { draft in
                let file = try CampaignFile(
                    path: draft, stateFolder: settings.stateFolder, clock: settings.clock, random: settings.random)
                try found(file, branch: branch, zone: zone, by: settings.actor)
                try file.close()
            }
        } catch {
            throw Failure(error)
        }
        // What the founding drew from a seeded source is not drawn a second time.
        var later = settings
        for _ in 0..<256 { _ = later.random.next() }
        return try Workspace(path: path, settings: later)
    }

    private static func found(_ file: CampaignFile, branch: String, zone: Zone, by actor: String) throws {
        try file.write("campaign.init", by: actor) { journal in
            journal.payload = [("branch", .text(branch))]
            var campaign = Campaign(id: journal.newIdentifier())
            campaign.branch = branch
            campaign.zone = zone
            try journal.create(campaign)
            for ecosystem in Ecosystem.focus { try journal.create(ecosystem) }
            for region in Region.babel { try journal.create(region) }
            for term in Term.usual { try journal.create(term) }
        }
    }

    /// Stops what runs on the campaign file, if something does: what it began is undone. May be called on any thread.
    package nonisolated func interrupt() { file.interrupt() }

    /// What holds for the whole campaign.
    public func campaign() throws(Failure) -> Campaign {
        let found: Campaign? = try attempt { try file.all(Campaign.self).first }
        guard let found else { throw Failure(.damaged(path: file.path, detail: "campaign")) }
        return found
    }

    /// The day that it is in the branch's zone.
    public func today() throws(Failure) -> Day {
        settings.clock().moment(in: try campaign().zone).day
    }

    /// Lets go of the file. Nothing can be read or written from then on.
    public func close() throws(Failure) { try attempt { try file.close() } }

    /// Changes who makes the changes.
    public func set(actor: String) { settings.actor = actor }

    /// Changes the language of texts.
    package func set(language: DisplayLanguage) { settings.language = language }

    /// The record that a person means by a text.
    func find<N: Noun>(_ text: String, _ noun: N.Type = N.self) throws(Failure) -> N {
        if let found: N = try attempt({ try file.find(text) }) { return found }
        if N.kind == .event, let code = EventCode(text) {
            let meant = try attempt { try file.all(N.self, retired: true) }.filter { EventCode(of: $0.id) == code }
            if let found = meant.first, meant.count == 1 { return found }
        }
        if let found: N = try named(text) { return found }
        let names = try attempt { try file.names(N.self) }
        throw .unknown(N.kind, text, among: names)
    }

    /// The record of which a person typed a part of its name: the one that is called so, or the only one that may be meant.
    private func named<N: Noun>(_ text: String) throws(Failure) -> N? {
        guard [.site, .team, .officer, .region, .sponsor, .agent].contains(N.kind), text.count >= 3 else { return nil }
        // A slip in an identifier is no name.
        let found = try attempt { try file.named(text, N.self, limit: 20) }.filter {
            !$0.handle.lowercased().hasPrefix(text.lowercased())
        }
        let called = found.filter { $0.name.lowercased() == text.lowercased() }
        let meant = called.count == 1 ? called : found
        guard let first = meant.first else { return nil }
        guard meant.count == 1 else {
            throw Failure(
                .refused, "\(N.kind.rawValue).several", .severalNamed(N.kind, text.printable),
                details: meant.prefix(5).map { .namedRecord($0.handle, $0.name) })
        }
        return try attempt { try file.find(first.id) }
    }

    /// Every text by which a record can be named: identifiers and handles.
    func identifiers<N: Noun>(of noun: N.Type) throws(Failure) -> [String: String] {
        var known: [String: String] = [:]
        for record in try attempt({ try file.all(N.self, retired: true) }) {
            known[record.id] = record.id
            known[record.handle] = record.id
        }
        return known
    }
}
