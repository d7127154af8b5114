extension Schema {
    /// Plans of several weeks: on what their visits were staked, how good they can be at most, and which events they give up.
    static let version3 = """
        ALTER TABLE plan ADD COLUMN weeks INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE plan ADD COLUMN prize TEXT NOT NULL DEFAULT 'mean';
        ALTER TABLE plan ADD COLUMN bound REAL;
        ALTER TABLE plan ADD COLUMN dropped TEXT NOT NULL DEFAULT '';
        """
}
