extension Schema {
    /// What a plan has to respect: dates, market weeks, spacings, promises, skills, wishes and costs of sites, skills and days
    /// with other teams of officers, the campaign's own terms, quotas, links between islands and a table of travel times.
    static let version2 =
        columns(
            "campaign",
            """
            spacing INTEGER NOT NULL DEFAULT 7; break_travel INTEGER NOT NULL DEFAULT 1;
            ramadan_close TEXT DEFAULT '15:00'; weekly_budget INTEGER; wish_value REAL NOT NULL DEFAULT 1;
            move_price REAL NOT NULL DEFAULT 5; recovery_days INTEGER NOT NULL DEFAULT 60
            """)
        + columns("ecosystem", "visit_cost INTEGER; spacing INTEGER")
        + columns(
            "site",
            """
            pasaran TEXT; open_dates TEXT; closed_dates TEXT; spacing INTEGER; max_visits INTEGER; promised_by TEXT;
            skills TEXT; wish_teams TEXT; avoid_teams TEXT; visit_cost INTEGER
            """)
        + columns("team", "max_travel INTEGER")
        + columns("officer", "skills TEXT; joins TEXT")
        + record(
            "link",
            """
            name TEXT NOT NULL, kind TEXT NOT NULL, from_island TEXT NOT NULL, to_island TEXT NOT NULL,
            from_latitude REAL NOT NULL, from_longitude REAL NOT NULL, to_latitude REAL NOT NULL,
            to_longitude REAL NOT NULL, minutes INTEGER NOT NULL, departures TEXT, returns TEXT, days TEXT
            """)
        + record("quota", "scope TEXT NOT NULL, of TEXT NOT NULL, at_least INTEGER, at_most INTEGER")
        + record("travel", "points TEXT NOT NULL, minutes TEXT NOT NULL")

    /// Adds columns to a table, as each is written between semicolons.
    private static func columns(_ table: String, _ columns: String) -> String {
        columns.split(separator: ";").map { "ALTER TABLE \"\(table)\" ADD COLUMN \($0);\n" }.joined()
    }
}
