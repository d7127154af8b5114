import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct CostCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("cost", "biaya", .nounCost, [AddCost.self, ListCosts.self])
}

struct AddCost: Verb {
    static let configuration = CommandConfiguration.both("add", "catat", .costAdd)
    @Argument(help: .key(.argumentEvent, .event)) var event: String
    @Argument(help: .key(.argumentRupiah, .amount)) var rupiah: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let amount = rupiahAmount(rupiah) else {
            throw Failure(.usage, "usage.number", .notANumber(option: "RUPIAH", rupiah.printable))
        }
        let (found, total) = try await session.workspace().addCost(event, rupiah: amount)
        return try await session.done(.membership(.costAdded(found.handle, amount, total: total)))
    }
}

struct ListCosts: Verb {
    static let configuration = CommandConfiguration.both("list", "daftar", .costList)

    func reply(in session: Session) async throws(Failure) -> Reply {
        let workspace = try await session.workspace()
        let costs = try await workspace.costs()
        let sites = Dictionary(try await workspace.records(Site.self, retired: true).map { ($0.id, $0.name) }) {
            first, _ in first
        }
        let language = await session.language
        let word = { (english: String, indonesian: String) in Word(english, indonesian).text(in: language) }
        return .table(
            Table(
                columns: [
                    Table.Column("event", word("Event", "Acara")), Table.Column("date", word("Date", "Tanggal")),
                    Table.Column("site", word("Site", "Lokasi")), Table.Column("status", "Status"),
                    Table.Column("rupiah", word("Cost", "Biaya")),
                ],
                rows: costs.map { event, rupiah in
                    [
                        .text(event.handle), .optional((event.start ?? event.formerStart)?.day) { .day($0) },
                        .text(sites[event.site] ?? event.site),
                        .word(key: event.status.rawValue, display: event.status.word.text(in: language)),
                        .rupiah(rupiah),
                    ]
                }))
    }
}

/// Rupiah as people write them: `155000`, `155.000`, `155rb`, `12,5jt`; nil for anything else.
func rupiahAmount(_ text: String) -> Int? {
    var digits = text.lowercased().filter { $0 != " " }
    if digits.hasPrefix("rp") { digits = String(digits.dropFirst(2)) }
    for (ending, factor) in [
        ("rb", 1_000.0), ("ribu", 1_000), ("k", 1_000), ("jt", 1_000_000), ("juta", 1_000_000), ("m", 1_000_000),
    ]
    where digits.hasSuffix(ending) {
        guard let number = Double(cell: String(digits.dropLast(ending.count))), number >= 0, number < 1e9 else {
            return nil
        }
        return Int(exactly: (number * factor).rounded())
    }
    return Int(cell: digits)
}
