import EventLog
import Language
import Outreach

extension Workspace {
    /// Writes the entries of the log into a file for other devices.
    ///
    /// - Parameters:
    ///   - path: where it goes; an older bundle of this campaign there makes room.
    ///   - letter: only what the device of that letter did not know when it last wrote.
    ///   - progress: is told fractions of 0...1.
    public func makeBundle(
        at path: String, for letter: String? = nil, _ progress: (Double) -> Void = { _ in }
    ) throws(Failure) -> (bundle: BundleReply, bytes: Int) {
        do {
            let written = try file.makeBundle(at: path, for: letter, by: settings.actor, progress)
            // Names go out with it.
            _ = recordLook(.export, .person, try file.all(Person.self, retired: true).map(\.id), reason: "bundle")
            return (BundleReply(path, written.header), written.bytes)
        } catch let unknown as UnknownDevice {
            throw Failure(
                .refused, "device.unknown", .bundle(.unknownDevice(unknown.letter.printable, known: unknown.known)))
        } catch BackupRefusal.taken(let path) {
            throw Failure(
                .input, "bundle.taken", .bundle(.targetTaken(path: path.printable)), hint: .keeping(.hintOtherTarget))
        } catch { throw Workspace.failure(error, file.path) }
    }

    /// What a bundle says of itself, without a campaign.
    public static func bundle(_ path: String) throws(Failure) -> BundleReply {
        let reader = try reader(path)
        do { _ = try reader.countEntries() } catch { throw failure(error, path, own: "") }
        return BundleReply(path, reader.header)
    }

    /// Brings the entries of a bundle into the campaign, all or none.
    ///
    /// - Parameter progress: is told fractions of 0...1.
    public func merge(_ path: String, _ progress: (Double) -> Void = { _ in }) throws(Failure) -> MergeReply {
        let reader = try Workspace.reader(path)
        let report: MergeReport
        do { report = try file.merge(reader, progress) } catch let problem as BundleProblem {
            throw try Workspace.failure(problem, path, own: campaign().branch)
        } catch { throw Workspace.failure(error, file.path) }
        guard report.entries > 0 else { return MergeReply(path, report) }
        // Whoever has the file open keeps its former pages; the next erasure clears them.
        if report.erased > 0 { try? file.clearErased() }
        return MergeReply(
            path, report, clashes: try clashes(among: report.events),
            conflicts: try attempt { try file.conflicts().count })
    }

    /// Makes the campaign file of a new device of a whole bundle.
    public static func open(
        bundle path: String, at target: String, settings: Settings, _ progress: (Double) -> Void = { _ in }
    ) throws(Failure) -> (workspace: Workspace, reply: MergeReply) {
        let reader = try reader(path)
        do {
            let report = try CampaignFile.create(
                path: target, stateFolder: settings.stateFolder, clock: settings.clock, from: reader, progress)
            return (try Workspace(path: target, settings: settings), MergeReply(path, report))
        } catch let problem as BundleProblem {
            throw failure(problem, path, own: "")
        } catch { throw failure(error, target) }
    }

    /// Coming events of those that break a rule, with what each breaks.
    private func clashes(among events: [String]) throws(Failure) -> [(event: String, breaches: [Phrase])] {
        guard !events.isEmpty else { return [] }
        let today = try today()
        return try attempt {
            let state = try CampaignState(file)
            let check = RuleCheck(state: state)
            let wanted = Set(events)
            return state.events.filter { event in
                wanted.contains(event.id) && event.status.occupiesTeams && event.start.map { $0.day >= today } ?? false
            }.compactMap { event in
                let breaches = check.breaches(of: event)
                return breaches.isEmpty ? nil : (event.handle, breaches)
            }
        }
    }

    private static func reader(_ path: String) throws(Failure) -> BundleReader {
        let bytes = try bytes(ofFile: path)
        do { return try BundleReader(bytes) } catch { throw failure(error, path, own: "") }
    }

    private static func failure(_ problem: BundleProblem, _ path: String, own: String) -> Failure {
        let path = path.printable
        return switch problem {
        case .foreign: Failure(.input, "bundle.foreign", .bundle(.foreign(path: path)))
        case .broken: Failure(.input, "bundle.broken", .bundle(.broken(path: path)), hint: .bundle(.hintSendAgain))
        case .malformed(let line): Failure(.input, "bundle.malformed", .bundle(.malformed(path: path, line: line)))
        case .newer(let version): Failure(.input, "bundle.newer", .bundle(.newer(path: path, version: version)))
        case .otherCampaign(let branch):
            Failure(
                .refused, "bundle.other", .bundle(.otherCampaign(path: path, branch: branch.printable, own: own)))
        case .gap(let device, let from, let to):
            Failure(
                .refused, "bundle.gap", .bundle(.gap(device: device, from: from, to: to)), hint: .bundle(.hintWhole))
        case .forked(let device, let sequence):
            Failure(
                .refused, "bundle.forked", .bundle(.forked(entry: "\(device)\(sequence)")), hint: .keeping(.hintCheck))
        case .unverified(let device, let sequence):
            Failure(
                .input, "bundle.unverified", .bundle(.unverified(path: path, entry: "\(device)\(sequence)")),
                hint: .bundle(.hintSendAgain))
        case .incomplete:
            Failure(.refused, "bundle.incomplete", .bundle(.incomplete(path: path)), hint: .bundle(.hintWhole))
        }
    }
}
