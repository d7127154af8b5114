extension String {
    /// The text between quotes, each of its own doubled, as RFC 4180 writes a cell. Told by scalars: a mark that joins a quote makes
    /// another character of it, but not for those who read the file.
    package var quotedCell: String {
        var text = "\""
        for scalar in unicodeScalars {
            if scalar == "\"" { text += "\"" }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }
}
