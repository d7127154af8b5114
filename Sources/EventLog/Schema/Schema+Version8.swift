extension Schema {
    /// Sums of the conversion report by day, of which a long file's report is made at once. They say nothing that the facts do not,
    /// and are only there where `conversion_summary` has a row.
    static let version8 = """
        CREATE TABLE conversion_summary (window INTEGER NOT NULL) STRICT;
        CREATE TABLE conversion_people (
            ecosystem TEXT NOT NULL, month INTEGER NOT NULL, day INTEGER NOT NULL, attended INTEGER NOT NULL,
            eligible INTEGER NOT NULL, unknown INTEGER NOT NULL, signups INTEGER NOT NULL, credits REAL NOT NULL,
            PRIMARY KEY (ecosystem, month, day)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE conversion_events (
            ecosystem TEXT NOT NULL, month INTEGER NOT NULL, day INTEGER NOT NULL, events INTEGER NOT NULL,
            heads INTEGER NOT NULL, counted INTEGER NOT NULL, clusters INTEGER NOT NULL, n INTEGER NOT NULL,
            k INTEGER NOT NULL, nn INTEGER NOT NULL, nk INTEGER NOT NULL, kk INTEGER NOT NULL,
            PRIMARY KEY (ecosystem, month, day)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE conversion_outcome (
            outcome TEXT NOT NULL, day INTEGER NOT NULL, registrations INTEGER NOT NULL, PRIMARY KEY (outcome, day)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE conversion_event (event INTEGER PRIMARY KEY, eligible INTEGER NOT NULL, signups INTEGER NOT NULL) STRICT;

        """
}
