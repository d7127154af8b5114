import Conversion
import EventLog
import Interchange
import Language
import Outreach

/// What was found out about a row of somebody's list of names.
public struct NameMatch: Hashable, Sendable {
    /// What it comes to.
    public enum Finding: String, Vocabulary {
        /// Known as a member; known, but no member; not known.
        case member, known
        case new
        /// More than one record may be meant.
        case doubtful
        /// The list says that the person died or moved away, or has them twice.
        case dead, moved, double
        /// The identity number is none.
        case badNumber = "bad-number"

        public var alias: String {
            switch self {
            case .member: "peserta"
            case .known: "dikenal"
            case .new: "baru"
            case .doubtful: "ragu"
            case .dead: "meninggal"
            case .moved: "pindah"
            case .double: "ganda"
            case .badNumber: "nik-salah"
            }
        }
    }

    public let line: Int
    public let name: String
    public let village: String?
    public let finding: Finding
    /// The people who may be meant, the most likely first.
    public let people: [Person]
    /// How the membership stands; nil for someone who is none.
    public let state: MemberFilter.State?
    /// The line that has the same person before.
    public let earlierLine: Int?
}

extension Workspace {
    /// Holds a list of names, such as a village gives, against the people of the campaign; nothing of it is kept.
    ///
    /// Found are an identity number that is on record, else a name that is alike by `PersonResemblance`, which weighs telephone and
    /// village too.
    ///
    /// - Throws: `Failure` with every defect of the file.
    public func match(listAt path: String) throws(Failure) -> [NameMatch] {
        let bytes = try Workspace.bytes(ofFile: path)
        var reader = SheetReader<NameListRow>(
            bytes, file: Workspace.name(ofFile: path),
            known: KnownRecords(nearest: { closest(to: $0, in: $1) }), base: { NameListRow(id: $0) })
        var rows: [(line: Int, row: NameListRow)] = []
        while reader.advance() { if let row = reader.record() { rows.append((reader.rows.line, row)) } }
        guard reader.defects.isEmpty else {
            throw Failure(
                .input, "import.defects",
                .importRefused(files: [Workspace.name(ofFile: path)], defects: reader.defects.count),
                defects: reader.defects)
        }
        let everybody = try records(Person.self, retired: true)
        let people = KnownPeople(everybody)
        let living = everybody.filter { !$0.retired && $0.erased == nil }
        let members = Dictionary(try memberBook().members.map { ($0.person.id, $0) }) { first, _ in first }
        let hasNumbers = rows.contains { $0.row.nik?.number != nil }
        let key = try campaign().nikKey
        let ring = hasNumbers && key != nil ? try keyRing() : nil
        let holders = Dictionary(
            everybody.compactMap { person in person.nikMac.map { ($0, people.standing(for: person)) } }
        ) { first, _ in first }
        var outlines: [String: [Person]] = [:]
        for person in living { outlines[PersonResemblance.outline(person.name), default: []].append(person) }
        var seen: [String: Int] = [:]
        return rows.map { line, row in
            let holder = row.nik?.number.flatMap { number in
                ring?.keys.lazy.compactMap { holders[$0.mac(number)] }.first
            }
            let found = candidates(
                row, byNumber: holder, among: outlines[PersonResemblance.outline(row.name)] ?? [], people)
            let key = Workspace.marks(row)
            let earlier = key.lazy.compactMap { seen[$0] }.first
            for mark in key where seen[mark] == nil { seen[mark] = line }
            let state = found.count == 1 ? members[found[0].id]?.word : nil
            let finding: NameMatch.Finding =
                if let said = Workspace.remark(row.remark) {
                    said
                } else if earlier != nil {
                    .double
                } else if row.nik.map({ $0.number == nil }) ?? false {
                    .badNumber
                } else if found.count > 1 {
                    .doubtful
                } else if found.isEmpty {
                    .new
                } else {
                    [.active, .reactivated, .arrears].contains(state) ? .member : .known
                }
            return NameMatch(
                line: line, name: row.name, village: row.village, finding: finding, people: found, state: state,
                earlierLine: earlier)
        }
    }

    /// Whom a row may mean: the one with the number, else those who are alike enough.
    private func candidates(
        _ row: NameListRow, byNumber holder: Person?, among likely: [Person], _ people: KnownPeople
    ) -> [Person] {
        if let holder { return [holder] }
        var wanted = Person(id: "")
        (wanted.name, wanted.phone, wanted.village) = (row.name, row.phone?.number, row.village)
        let alike = likely.map { (person: people.standing(for: $0), score: PersonResemblance.score(wanted, $0)) }
            .filter { $0.score >= PersonResemblance.suspicion }.sorted {
                ($1.score, $0.person.id) < ($0.score, $1.person.id)
            }
        // The same number and the same name are the same person, whoever else has a like name.
        if let first = alike.first, first.score >= 0.95 || alike.count == 1 { return [first.person] }
        var found: [Person] = []
        for one in alike where !found.contains(where: { $0.id == one.person.id }) { found.append(one.person) }
        return Array(found.prefix(3))
    }

    /// By what a row is known again in the same list.
    private static func marks(_ row: NameListRow) -> [String] {
        let name = PersonBook.folded(row.name)
        if let number = row.nik?.number { return ["nik \(number.digits)"] }
        var marks = [
            row.phone?.number.map { "\(name) \($0.digits)" }, row.village.map { "\(name) @\(PersonBook.folded($0))" },
        ]
        .compactMap { $0 }
        if marks.isEmpty { marks = [name] }
        return marks
    }

    /// What a remark says in the words that villages use; nil if it says something else.
    private static func remark(_ text: String?) -> NameMatch.Finding? {
        let words = (text ?? "").lowercased().split { !$0.isLetter }.map(String.init)
        if words.contains(where: {
            ["meninggal", "wafat", "mati", "alm", "almarhum", "almarhumah", "died", "dead"].contains($0)
        }) {
            return .dead
        }
        return words.contains { ["pindah", "moved"].contains($0) } ? .moved : nil
    }
}
