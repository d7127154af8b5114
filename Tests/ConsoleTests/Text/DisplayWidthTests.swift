import Testing

@testable import Console

@Suite struct DisplayWidthTests {
    // Reference: wcwidth 0.7.0 (Unicode 17.0), wcswidth of each text.
    @Test(arguments: [
        ("", 0), ("Pasar Ratu", 10), ("café", 4), ("cafe\u{301}", 4), ("日本語", 6), ("ｶﾅ", 2), ("한국", 4), ("각", 2),
        ("👍🏽", 2), ("👨\u{200D}👩\u{200D}👧\u{200D}👦", 2), ("🇮🇩", 2), ("❤\u{FE0F}", 2), ("❤", 1), ("1\u{FE0F}⃣", 2),
        ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", 2), ("…", 1), ("─", 1), ("ไทย", 3), ("กำ", 2),
        ("עברית", 5), ("العربية", 7), ("\u{200B}", 0), ("a\u{300}b", 2), ("①", 1), ("½", 1), ("🙂🙃", 4), ("ǆ", 1),
        ("Ａ", 2),
        ("\u{3000}", 2), ("☎\u{FE0F}", 2), ("⌚", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("€", 1), ("\u{FFFD}", 1),
    ])
    func `texts fill the columns that terminals give them`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    // Reference: wcwidth 0.7.0, wcwidth of each scalar, at the ends of runs and beside them.
    @Test(arguments: [
        (0x10FF, 1), (0x1100, 2), (0x115F, 2), (0x1160, 0), (0x11FF, 0), (0x231A, 2), (0x231C, 1), (0x303E, 2),
        (0x303F, 1),
        (0x3164, 0), (0xA4C6, 2), (0xA4C7, 1), (0xD7A3, 2), (0xD7B0, 0), (0xFF60, 2), (0xFF61, 1), (0xFFE6, 2),
        (0xFFE8, 1),
        (0x1F000, 1), (0x1F004, 2), (0x1F321, 1), (0x1F64F, 2), (0x1F650, 1), (0x20000, 2), (0x3FFFD, 2), (0x00AD, 1),
        (0x0600, 1),
        (0x06DD, 1), (0x0903, 0), (0x200D, 0), (0xFE0F, 0), (0x2060, 0), (0x0301, 0), (0x00A0, 1), (0x2028, 0),
    ])
    func `scalars are wide, narrow or empty`(value: Int, columns: Int) throws {
        let scalar = try #require(Unicode.Scalar(UInt32(value)))
        #expect(DisplayWidth.columns(of: scalar) == columns)
    }
}
