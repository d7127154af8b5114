extension Unicode.Scalar {
    /// Whether it is a control or escape character or a bidirectional override: what no record keeps and no terminal is sent.
    package var isUnprintable: Bool {
        switch value {
        case 0...31, 127...159, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}

extension String {
    /// Whether the text holds no control or escape character and no bidirectional override. O(length).
    package var isPrintable: Bool {
        // Plain ASCII, nearly all text here, is settled byte by byte.
        if utf8.allSatisfy({ (32...126).contains($0) }) { return true }
        return !unicodeScalars.contains { $0.isUnprintable }
    }

    /// The text with each unprintable character replaced by `�`, so that it can be shown.
    package var printable: String {
        guard !isPrintable else { return self }
        var shown = String.UnicodeScalarView()
        for scalar in unicodeScalars { shown.append(scalar.isUnprintable ? "\u{FFFD}" : scalar) }
        return String(shown)
    }
}
