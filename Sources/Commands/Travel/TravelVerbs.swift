import ArgumentParser
import Console
import Interchange
import Language
import Operations
import Outreach

struct ImportTravel: Verb {
    static let configuration = CommandConfiguration.both("import", "impor", .travelImport)
    @Argument(help: .key(.argumentFile, .file)) var path: String
    @Option(name: .both("unit", "satuan"), help: .key(.optionUnit, .unit)) var unit: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        var chosen = TravelSheet.Unit.seconds
        if let unit {
            guard let read = TravelSheet.Unit(unit) else {
                throw Failure(
                    option: Word("unit", "satuan"), unit, allowed: TravelSheet.Unit.allCases.map(\.word))
            }
            chosen = read
        }
        let (points, missing, isNew) = try await session.workspace().importTravel(path, unit: chosen)
        guard isNew else { return .note(await session.say(.travelUnchanged)) }
        return try await session.done(.travelImported(points: points, missing: missing))
    }
}

struct ShowTravel: Verb {
    static let configuration = CommandConfiguration.both("show", "lihat", .travelShow)

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let summary = try await session.workspace().travelSummary() else {
            return .note(await session.say(.travelNone))
        }
        let isEnglish = await session.language == .english
        func field(_ name: String, _ english: String, _ indonesian: String, _ value: Value) -> Record.Field {
            Record.Field(name, isEnglish ? english : indonesian, value)
        }
        return .record(
            Record([
                field("points", "Places", "Tempat", .integer(summary.points)),
                field("sites", "Sites", "Lokasi", .integer(summary.sites)),
                field("teams", "Offices", "Kantor", .integer(summary.teams)),
                field("no_way", "Pairs without a way", "Pasangan tanpa jalan", .integer(summary.ways)),
                field(
                    "longest", "Longest way (minutes)", "Jalan terlama (menit)",
                    summary.longest.map { .integer($0) } ?? .missing),
                field(
                    "estimated_sites", "Sites estimated", "Lokasi yang diperkirakan", .integer(summary.estimatedSites)),
            ]))
    }
}

struct ExportTravel: Verb {
    static let configuration = CommandConfiguration.both("export", "ekspor", .travelExport)
    @Option(name: .both("out", "ke"), help: .key(.optionOut, .file)) var out: String?

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard let text = try await session.workspace().travelSheet() else {
            throw Failure(.refused, "travel.none", .travelNone, hint: .hintTravelImport)
        }
        return try await session.export(text, to: out)
    }
}

struct ClearTravel: Verb {
    static let configuration = CommandConfiguration.both("clear", "hapus", .travelClear)

    func reply(in session: Session) async throws(Failure) -> Reply {
        guard try await session.workspace().clearTravel() else {
            throw Failure(.refused, "travel.none", .travelNone, hint: .hintTravelImport)
        }
        return try await session.done(.travelCleared)
    }
}
