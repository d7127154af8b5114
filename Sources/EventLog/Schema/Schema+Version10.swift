extension Schema {
    /// Exchange with calendars: the branch's address, when officers are busy, what was changed elsewhere at our events; and which event
    /// an export of this file showed on which day, which is bookkeeping and no part of the log.
    static let version10 =
        """
        ALTER TABLE campaign ADD COLUMN email TEXT;
        CREATE TABLE calendar_shown (event TEXT NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (event, day)) STRICT, WITHOUT ROWID;

        """
        + record(
            "busy",
            "officer TEXT NOT NULL REFERENCES officer(id), start TEXT NOT NULL, \"end\" TEXT NOT NULL, entry TEXT")
        + record("proposal", "change TEXT NOT NULL, start TEXT, \"end\" TEXT, source TEXT")
}
