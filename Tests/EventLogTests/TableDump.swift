import GRDB
import Outreach

@testable import EventLog

/// What the tables of a file say, line by line: records that are there and facts that count, without bookkeeping.
///
/// The count of changes that calendars are told of is bookkeeping too: it never goes back.
func dump(_ file: CampaignFile) throws -> [String] {
    try file.read { database in
        try records(Campaign.self, database) + records(Ecosystem.self, database) + records(Region.self, database)
            + records(Site.self, database) + records(Team.self, database) + records(Officer.self, database)
            + records(Holiday.self, database) + records(Event.self, database) + records(Person.self, database)
            + records(Coverage.self, database) + records(Target.self, database) + records(WeekPlan.self, database)
            + facts(Attendance.self, database)
            + facts(HeadCount.self, database) + facts(SignUp.self, database) + facts(Cost.self, database)
            + records(Quota.self, database) + records(Link.self, database) + records(TravelTable.self, database)
            + records(Mapping.self, database) + records(BusyTime.self, database)
            + records(CalendarProposal.self, database)
    }
}

private func records<N: Noun>(_ type: N.Type, _ database: Database) throws -> [String] {
    let columns = (["id", "number", "retired"] + N.fields.map(\.name)).filter { $0 != "sequence" }
    return try lines(
        database, N.kind,
        "SELECT \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \"\(N.kind.rawValue)\" WHERE removed = 0")
}

private func facts<N: Noun>(_ type: N.Type, _ database: Database) throws -> [String] {
    let columns = (["operation", "ordinal"] + N.fields.map(\.name)).map { "\"\($0)\"" }.joined(separator: ", ")
    return try lines(database, N.kind, "SELECT \(columns) FROM \"\(N.kind.rawValue)\" WHERE superseded IS NULL")
}

private func lines(_ database: Database, _ kind: NounKind, _ sql: String) throws -> [String] {
    try Row.fetchAll(database, sql: sql).map { row in
        ([kind.rawValue] + row.databaseValues.map { FieldValue($0).text }).joined(separator: "|")
    }.sorted()
}
