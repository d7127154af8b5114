extension Schema {
    /// The log, the records, the facts. A step is never edited once it has shipped: later changes are steps of their own.
    ///
    /// Every record table begins with the columns of `record`: a local key, the identifier that all devices share, the device and
    /// number of the short name, the version, the times of first and last entry, and whether it is retired or removed.
    static let version1 =
        log
        + [
            "campaign": """
            branch TEXT NOT NULL, zone TEXT NOT NULL, friday_break TEXT, window INTEGER NOT NULL,
            road_factor REAL NOT NULL, speed REAL NOT NULL, leg_minutes INTEGER NOT NULL
            """,
            "ecosystem": """
            name_id TEXT NOT NULL, name_en TEXT NOT NULL, windows TEXT, duration INTEGER NOT NULL,
            potential INTEGER NOT NULL, turnout REAL NOT NULL, rate REAL NOT NULL, color TEXT
            """,
            "region": "name TEXT NOT NULL, island TEXT, aliases TEXT",
            "site": """
            name TEXT NOT NULL, ecosystem TEXT NOT NULL REFERENCES ecosystem(id), region TEXT, latitude REAL,
            longitude REAL, island TEXT, potential INTEGER, duration INTEGER, windows TEXT, market_days TEXT,
            host TEXT, host_phone TEXT, note TEXT
            """,
            "team": """
            name TEXT NOT NULL, office TEXT, latitude REAL, longitude REAL, island TEXT, shifts TEXT,
            max_events INTEGER
            """,
            "officer": """
            name TEXT NOT NULL, team TEXT NOT NULL REFERENCES team(id), role TEXT, phone TEXT, email TEXT, leave TEXT
            """,
            "holiday": "date TEXT NOT NULL, kind TEXT NOT NULL, until TEXT, name_id TEXT, name_en TEXT",
            "event": """
            site TEXT NOT NULL REFERENCES site(id), teams TEXT NOT NULL, start TEXT, end TEXT, status TEXT NOT NULL,
            invited INTEGER, reason TEXT, uid TEXT NOT NULL UNIQUE, sequence INTEGER NOT NULL, former_start TEXT,
            former_end TEXT, plan TEXT
            """,
            "person": "name TEXT NOT NULL, phone TEXT, village TEXT",
            "coverage": """
            region TEXT NOT NULL, date TEXT NOT NULL, basis TEXT NOT NULL, members INTEGER NOT NULL,
            workforce INTEGER NOT NULL, source TEXT
            """,
            "plan": """
            monday TEXT NOT NULL, seed INTEGER NOT NULL, seconds REAL NOT NULL, visits TEXT NOT NULL,
            accepted INTEGER NOT NULL
            """,
        ].sorted { $0.key < $1.key }.map { record($0.key, $0.value) }.joined(separator: "\n")
        + [
            "attendance": """
            event INTEGER NOT NULL REFERENCES event(key), person INTEGER NOT NULL REFERENCES person(key), stage TEXT,
            member TEXT NOT NULL, at TEXT
            """,
            "headcount": "event INTEGER NOT NULL REFERENCES event(key), heads INTEGER NOT NULL",
            "signup": """
            person INTEGER NOT NULL REFERENCES person(key), date TEXT NOT NULL, channel TEXT NOT NULL,
            event INTEGER REFERENCES event(key), agent TEXT, sponsor TEXT, segment TEXT, programmes TEXT
            """,
            "cost": "event INTEGER NOT NULL REFERENCES event(key), rupiah INTEGER NOT NULL",
        ].sorted { $0.key < $1.key }.map { fact($0.key, $0.value) }.joined(separator: "\n")
        + indexes

    private static let log = """
        CREATE TABLE device (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, letter TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE operation (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER NOT NULL REFERENCES device(key),
            sequence INTEGER NOT NULL, lamport INTEGER NOT NULL, actor TEXT NOT NULL, entered INTEGER NOT NULL,
            kind TEXT NOT NULL, payload TEXT NOT NULL, reverses TEXT, changes INTEGER NOT NULL, facts INTEGER NOT NULL,
            salt BLOB NOT NULL, digest BLOB NOT NULL, chain BLOB NOT NULL,
            undone INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED, UNIQUE (device, sequence)
        ) STRICT;
        CREATE INDEX operation_order ON operation(lamport, device);
        CREATE TABLE change (
            operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
            ordinal INTEGER NOT NULL, noun TEXT NOT NULL, record TEXT NOT NULL, action TEXT NOT NULL,
            base INTEGER NOT NULL, content TEXT, salt BLOB, digest BLOB NOT NULL, PRIMARY KEY (operation, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX change_record ON change(record, noun);

        """

    /// A record table with its bookkeeping columns and those given.
    static func record(_ name: String, _ columns: String) -> String {
        """
        CREATE TABLE "\(name)" (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER REFERENCES device(key), number INTEGER,
            version INTEGER NOT NULL, created INTEGER NOT NULL, changed INTEGER NOT NULL, retired INTEGER NOT NULL,
            removed INTEGER NOT NULL, \(columns)
        ) STRICT;
        CREATE UNIQUE INDEX "\(name)_number" ON "\(name)"(device, number) WHERE number IS NOT NULL;
        """
    }

    /// A table of facts with its bookkeeping columns and those given.
    static func fact(_ name: String, _ columns: String) -> String {
        """
        CREATE TABLE "\(name)" (
            operation INTEGER NOT NULL REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
            ordinal INTEGER NOT NULL, superseded INTEGER REFERENCES operation(key) DEFERRABLE INITIALLY DEFERRED,
            \(columns), PRIMARY KEY (operation, ordinal)
        ) STRICT, WITHOUT ROWID;
        """
    }

    private static let indexes = """

        CREATE UNIQUE INDEX attendance_once ON attendance(event, person) WHERE superseded IS NULL;
        CREATE INDEX attendance_person ON attendance(person) WHERE superseded IS NULL;
        CREATE UNIQUE INDEX headcount_once ON headcount(event) WHERE superseded IS NULL;
        CREATE INDEX signup_person ON signup(person) WHERE superseded IS NULL;
        CREATE INDEX signup_event ON signup(event) WHERE superseded IS NULL AND event IS NOT NULL;
        CREATE INDEX cost_event ON cost(event) WHERE superseded IS NULL;
        CREATE INDEX person_phone ON person(phone) WHERE phone IS NOT NULL;
        CREATE INDEX person_name ON person(name COLLATE NOCASE);
        CREATE INDEX event_start ON event(start);
        CREATE INDEX event_site ON event(site);
        """
}
