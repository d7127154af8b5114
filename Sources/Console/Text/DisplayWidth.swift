/// How many columns of a terminal a text fills.
///
/// Wide are the characters whose East_Asian_Width is Wide or Fullwidth and the emoji (Unicode Standard Annex #11,
/// Unicode 17.0); combining marks and format characters fill none, and an emoji sequence (flag, keycap, skin tone,
/// joined people) fills two.
package enum DisplayWidth {
    /// The columns of a text without line breaks. O(length).
    package static func columns(of text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ (32...126).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + columns(of: $1) }
    }

    /// The columns of one character as a person sees it, 0 or more.
    package static func columns(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return columns(of: first) }
        var sum = 0
        for scalar in scalars {
            switch scalar.value {
            // Variation selector 16 asks for the emoji form, and what follows a joiner is drawn into the same two
            // columns.
            case 0xFE0F where first.properties.isEmoji: return 2
            case 0x200D where sum >= 2: return 2
            case 0x1F3FB...0x1F3FF where sum > 0: return 2
            case 0x1F1E6...0x1F1FF where sum > 0: return 2
            default: sum += columns(of: scalar)
            }
        }
        return sum
    }

    /// The columns of one scalar that stands alone: 0, 1 or 2.
    package static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if (32...126).contains(value) || (0xA1...0x2FF).contains(value) { return 1 }
        if value < 32 || (127...159).contains(value) { return 0 }
        if isWide(value) { return 2 }
        // The vowels and final consonants of Hangul stand under the syllable that they complete.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) || value == 0x3164 || value == 0xFFA0
        {
            return 0
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark, .lineSeparator, .paragraphSeparator: return 0
        // The signs that stand before a number in Arabic and Syriac are format characters that are drawn.
        case .format: return (0x600...0x8E2).contains(value) && value != 0x61C || value >> 8 == 0x110 ? 1 : 0
        default: return 1
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wide.count / 2
        while low < high {
            let middle = (low + high) / 2
            if value > wide[2 * middle + 1] { low = middle + 1 } else { high = middle }
        }
        return 2 * low < wide.count && value >= wide[2 * low]
    }

    /// First and last scalar of each run of wide characters, in order. Runs are joined over scalars that are not
    /// assigned.
    private static let wide: [UInt32] = [
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
        0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F,
        0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
        0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
        0x2B55, 0x2B55, 0x2E80, 0x3029, 0x3030, 0x303E, 0x3041, 0x3096, 0x309B, 0x3163, 0x3165, 0x3247,
        0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x16FE3, 0x16FF2, 0x1B2FB, 0x1D300, 0x1D376, 0x1F004, 0x1F004,
        0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F1E6, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C,
        0x1F37E, 0x1F393, 0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E,
        0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A,
        0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2,
        0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945,
        0x1F947, 0x1F9FF, 0x1FA70, 0x1FAF8, 0x20000, 0x3FFFD,
    ]
}
