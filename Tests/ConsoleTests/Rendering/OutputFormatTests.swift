import Testing

@testable import Console

@Suite struct OutputFormatTests {
    @Test func `formats are named in any case`() {
        #expect(OutputFormat(word: "MD") == .markdown)
        #expect(OutputFormat(word: "tabel") == .table)
        for format in OutputFormat.allCases { #expect(OutputFormat(word: format.rawValue.uppercased()) == format) }
        #expect(OutputFormat(word: "xml") == nil)
    }
}
