/// What may stand as an identifier that a person chooses: letters, digits and `. _ - / +`, at most 64 of them.
public enum Identifier {
    /// Whether the text can be an identifier.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.utf8.count <= 64
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-/+".unicodeScalars.contains(scalar)
            }
    }
}
