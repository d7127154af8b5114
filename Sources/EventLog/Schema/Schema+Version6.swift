extension Schema {
    /// Devices that exchange their entries: what each knew of the others when it wrote, the letter that it gave itself, and facts
    /// that another of the same counts before.
    static let version6 = """
        ALTER TABLE operation ADD COLUMN knows TEXT;
        CREATE INDEX operation_knows ON operation(device, sequence) WHERE knows IS NOT NULL;
        ALTER TABLE device ADD COLUMN claimed TEXT;
        UPDATE device SET claimed = letter;
        ALTER TABLE attendance ADD COLUMN outranked INTEGER;
        ALTER TABLE headcount ADD COLUMN outranked INTEGER;
        CREATE INDEX attendance_outranked ON attendance(event, person) WHERE outranked = 1;
        CREATE INDEX headcount_outranked ON headcount(event) WHERE outranked = 1;
        """
}
