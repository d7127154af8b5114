import Outreach
import Testing

@Suite struct QuotedCellTests {
    @Test(arguments: [("", "\"\""), ("a", "\"a\""), ("a\"b", "\"a\"\"b\""), ("\"\u{308}", "\"\"\"\u{308}\"")])
    func `every quote is doubled, whatever joins it`(text: String, quoted: String) {
        #expect(Array(text.quotedCell.unicodeScalars) == Array(quoted.unicodeScalars))
    }
}
