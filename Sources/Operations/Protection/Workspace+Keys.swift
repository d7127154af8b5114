import EventLog
import Foundation
import Language
import Outreach

/// What is known of a campaign's key on this machine; no secret.
public struct KeyReply: Hashable, Sendable {
    /// The identifier of the key that the campaign uses; nil if it has none.
    public let id: String?
    /// Whether that key is on this machine.
    public let isHere: Bool
    /// How many keys are here, older ones among them.
    public let keys: Int
    /// Identity numbers that are sealed in the campaign.
    public let numbers: Int
    /// How many of them open with the keys here.
    public let opens: Int
    /// Where the keys are kept.
    public let path: String
}

extension Workspace {
    /// The keys of this campaign that are on this machine.
    func keyRing() throws(Failure) -> KeyRing {
        let campaign = try campaign()
        do throws(KeyProblem) { return try KeyRing(folder: settings.keyFolder, campaign: campaign.id) } catch {
            throw Failure(error)
        }
    }

    /// The same where keys are to be written.
    ///
    /// - Throws: `Failure` if they would stand beside the campaign, where whoever copies the one copies the other.
    private func ringToWrite() throws(Failure) -> KeyRing {
        let ring = try keyRing()
        guard Workspace.folder(of: ring.path) != Workspace.folder(of: file.path) else {
            throw Failure(.file, "key.beside", .protection(.keyBeside(path: ring.path.printable)))
        }
        return ring
    }

    /// The folder of a file without links; as it is written where it is not there yet.
    private static func folder(of path: String) -> String {
        let folder = path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) : "."
        let real = realpath(folder.isEmpty ? "/" : folder, nil)
        defer { free(real) }
        return real.map { String(cString: $0) } ?? folder
    }

    /// What is known of the campaign's key.
    public func key() throws(Failure) -> KeyReply {
        let ring = try keyRing()
        let id = try campaign().nikKey
        let sealed = try sealedPeople()
        return KeyReply(
            id: id, isHere: id.map { ring[$0] != nil } ?? false, keys: ring.keys.count, numbers: sealed.count,
            opens: sealed.count { ring.open($0.nikSealed, for: $0.id) != nil }, path: ring.path)
    }

    private func sealedPeople() throws(Failure) -> [Person] {
        try records(Person.self, retired: true).filter { $0.nikSealed != nil }
    }

    /// Makes the campaign's key, where it has none yet.
    ///
    /// The key is on the disk before the campaign says that it is used.
    ///
    /// - Returns: its identifier if it was made.
    /// - Throws: `Failure` if the campaign has a key that is not on this machine.
    func makeKey() throws(Failure) -> String? {
        if let id = try campaign().nikKey {
            guard try keyRing()[id] != nil else { throw Failure.keyMissing(id) }
            return nil
        }
        var ring = try ringToWrite()
        return try attempt {
            var made: String?
            try file.write("key.make", by: settings.actor) { journal in
                guard var campaign = try journal.all(Campaign.self).first, campaign.nikKey == nil else { return }
                let key = ring.keys.first ?? journal.newKey()
                ring.use(key)
                try ring.write()
                campaign.nikKey = key.id
                try journal.update(campaign)
                journal.payload = [("record", .text(key.id))]
                made = key.id
            }
            return made
        }
    }

    /// The key in use as a code for paper; that it was shown is recorded first.
    ///
    /// - Throws: `Failure` if the campaign has no key, or it is not here, or the look cannot be recorded.
    public func recoveryCode() throws(Failure) -> (id: String, code: String) {
        guard let id = try campaign().nikKey else {
            throw Failure(.refused, "key.none", .protection(.keyNone))
        }
        guard let key = try keyRing()[id] else { throw Failure.keyMissing(id) }
        try record(AuditNote(.recovery, .campaign, []))
        return (id, RecoveryCode.text(key))
    }

    /// Takes a key from its code.
    ///
    /// - Returns: its identifier and how many numbers it opens.
    /// - Throws: `Failure` if the code is mistyped, or the key another campaign's.
    public func importKey(_ code: String) throws(Failure) -> (id: String, opens: Int) {
        let key: NumberKey
        do throws(RecoveryCode.Problem) { key = try RecoveryCode.key(code) } catch {
            let phrase: ProtectionPhrase =
                switch error {
                case .groups(let count): .codeGroups(count)
                case .group(let group): .codeGroup(group)
                case .content: .codeContent
                }
            throw Failure(.input, "input.key", .protection(phrase))
        }
        let own = try campaign().nikKey
        let sealed = try sealedPeople()
        let opens = sealed.count { person in person.nikSealed.flatMap { key.open($0, for: person.id) } != nil }
        guard own == key.id || opens > 0 || (own == nil && sealed.isEmpty) else {
            throw Failure(.refused, "key.other", .protection(.keyOfOther(key.id, own: own ?? "-")))
        }
        var ring = try ringToWrite()
        let inUse = own.flatMap { ring[$0] }
        ring.use(key)
        // A key of before the last change of keys does not become the one in use.
        if own != key.id, let inUse { ring.use(inUse) }
        try attempt { try ring.write() }
        return (key.id, opens)
    }

    /// Seals all numbers anew with a new key, in one operation.
    ///
    /// - Parameter forgetsOld: whether the older keys go; else they stay on this machine.
    /// - Throws: `Failure` if a number does not open with the keys here; then nothing changed.
    public func rotateKey(forgetsOld: Bool) throws(Failure) -> (id: String, numbers: Int, forgotten: Int) {
        guard let old = try campaign().nikKey else { throw Failure(.refused, "key.none", .protection(.keyNone)) }
        var ring = try ringToWrite()
        guard ring[old] != nil else { throw Failure.keyMissing(old) }
        return try attempt {
            var id = old
            var numbers = 0
            try file.write("key.rotate", by: settings.actor) { journal in
                guard var campaign = try journal.all(Campaign.self).first else { return }
                let key = journal.newKey()
                let people = try journal.all(Person.self).filter { $0.nikSealed != nil }
                let opened = people.map { ($0, ring.open($0.nikSealed, for: $0.id)) }
                let lacking = opened.count { $0.1 == nil }
                guard lacking == 0 else {
                    throw Failure(
                        .refused, "key.lacking", .protection(.keysLacking(lacking)), hint: .protection(.hintKeyImport))
                }
                ring.use(key)
                try ring.write()
                for case (var person, let number?) in opened {
                    person.nikMac = key.mac(number)
                    person.nikSealed = key.seal(number, for: person.id)
                    try journal.update(person)
                }
                campaign.nikKey = key.id
                try journal.update(campaign)
                (id, numbers) = (key.id, opened.count)
                journal.payload = [("record", .text(key.id)), ("count", .integer(numbers))]
            }
            let older = ring.keys.count - 1
            if forgetsOld {
                ring.forget(allBut: id)
                try ring.write()
            }
            return (id, numbers, forgetsOld ? older : 0)
        }
    }
}
