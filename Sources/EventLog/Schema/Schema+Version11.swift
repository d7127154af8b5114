extension Schema {
    /// What comes after the event: dated terms, who pays for others and what, payments of members, agents, what local governments have
    /// set, counts of village staff, and cases that were helped on.
    static let version11 =
        """
        ALTER TABLE person ADD COLUMN sector TEXT;
        ALTER TABLE person ADD COLUMN jht_claimed TEXT;
        ALTER TABLE coverage ADD COLUMN segment TEXT NOT NULL DEFAULT 'all';

        """
        + record(
            "term",
            "name TEXT NOT NULL, scope TEXT, \"from\" TEXT NOT NULL, until TEXT, value REAL NOT NULL, source TEXT")
        + record(
            "sponsor",
            """
            name TEXT NOT NULL, kind TEXT NOT NULL, region TEXT, contact TEXT, phone TEXT, commitment INTEGER,
            committed TEXT, note TEXT
            """)
        + record(
            "batch",
            """
            sponsor TEXT NOT NULL REFERENCES sponsor(id), first TEXT NOT NULL, months INTEGER NOT NULL,
            people INTEGER NOT NULL, transport INTEGER NOT NULL, programmes TEXT NOT NULL, received INTEGER,
            received_on TEXT, note TEXT
            """)
        + record(
            "agent",
            """
            name TEXT NOT NULL, phone TEXT, body TEXT, region TEXT, team TEXT REFERENCES team(id), skills TEXT,
            since TEXT, until TEXT, note TEXT
            """)
        + record(
            "commitment",
            """
            region TEXT NOT NULL, kind TEXT NOT NULL, document TEXT NOT NULL, date TEXT NOT NULL, until TEXT,
            people INTEGER, months INTEGER, rupiah INTEGER, note TEXT
            """)
        + record(
            "apparatus",
            """
            region TEXT NOT NULL, "group" TEXT NOT NULL, date TEXT NOT NULL, total INTEGER NOT NULL,
            members INTEGER NOT NULL, source TEXT
            """)
        + record(
            "service",
            """
            date TEXT NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, event TEXT REFERENCES event(id), topic TEXT,
            closed TEXT, note TEXT
            """)
        + fact(
            "contribution",
            """
            person INTEGER NOT NULL REFERENCES person(key), paid TEXT NOT NULL, first TEXT NOT NULL,
            months INTEGER NOT NULL, rupiah INTEGER, batch INTEGER REFERENCES batch(key)
            """)
            + """

            CREATE INDEX contribution_person ON contribution(person) WHERE superseded IS NULL;
            CREATE INDEX contribution_batch ON contribution(batch) WHERE superseded IS NULL AND batch IS NOT NULL;
            CREATE INDEX contribution_superseded ON contribution(superseded) WHERE superseded IS NOT NULL;
            """
}
