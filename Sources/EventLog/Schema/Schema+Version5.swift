extension Schema {
    /// People's data kept safe: sealed identity numbers and the key that opens them, consent and retention, erasure, and who read
    /// what. Two devices may enter the same number before they meet, so that it is not unique.
    static let version5 = """
        ALTER TABLE person ADD COLUMN purpose TEXT;
        ALTER TABLE person ADD COLUMN basis TEXT;
        ALTER TABLE person ADD COLUMN consent TEXT;
        ALTER TABLE person ADD COLUMN consent_form TEXT;
        ALTER TABLE person ADD COLUMN withdrawn TEXT;
        ALTER TABLE person ADD COLUMN keep_until TEXT;
        ALTER TABLE person ADD COLUMN nik_mac TEXT;
        ALTER TABLE person ADD COLUMN nik_sealed TEXT;
        ALTER TABLE person ADD COLUMN erased TEXT;
        CREATE INDEX person_nik ON person(nik_mac) WHERE nik_mac IS NOT NULL;
        ALTER TABLE campaign ADD COLUMN purpose TEXT;
        ALTER TABLE campaign ADD COLUMN retention_months INTEGER NOT NULL DEFAULT 24;
        ALTER TABLE campaign ADD COLUMN nik_key TEXT;
        CREATE TABLE audit (
            key INTEGER PRIMARY KEY, device TEXT NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL,
            actor TEXT NOT NULL, kind TEXT NOT NULL, noun TEXT NOT NULL, subjects TEXT NOT NULL, count INTEGER NOT NULL,
            reason TEXT, chain BLOB NOT NULL, UNIQUE (device, sequence)
        ) STRICT;
        """
}
