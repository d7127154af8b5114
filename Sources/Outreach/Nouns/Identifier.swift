/// What may stand as an identifier that a person chooses: letters, digits and `. _ - / +`, at most 64 of them.
public enum Identifier {
    /// Whether the text can be an identifier.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar {
                case "0"..."9", "A"..."Z", "a"..."z", ".", "_", "-", "/", "+": true
                default: scalar.value > 127 && scalar.properties.isAlphabetic
                }
            }
    }
}
