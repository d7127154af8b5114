import ICalendar
import Testing

struct TextTests {
    @Test(arguments: [
        ("a:b", "a:b"), (#"C:\temp"#, #"C:\\temp"#), ("a;b,c", #"a\;b\,c"#), ("a\nb\r\nc\rd", #"a\nb\nc\nd"#),
        ("\"q\"", "\"q\""), ("a\u{7}b\u{0}\u{7F}", "ab"), ("tab\t", "tab\t"), ("", ""), ("é😀,", "é😀\\,"),
    ])
    func `escapes backslash, semicolon, comma and line break and nothing else`(text: String, value: String) {
        #expect(Text.escaped(text) == value)
    }

    @Test(arguments: [
        (#"a\nb\Nc"#, "a\nb\nc"), (#"\\n"#, #"\n"#), (#"\:\"\t"#, #"\:\"\t"#), (#"end\"#, #"end\"#),
        (#"\\\;\,"#, #"\;,"#), ("", ""),
    ])
    func `reads escapes and leaves what is none`(value: String, text: String) {
        #expect(Text.unescaped(value) == text)
    }

    @Test func `separates texts at commas that are not escaped`() {
        #expect(Text.list(#"a\,b,c\\,d\"#) == ["a,b", #"c\"#, #"d\"#])
        #expect(Text.list("") == [""])
        #expect(Text.escaped(["a,b", "c;"]) == #"a\,b,c\;"#)
    }

    @Test func `reads back what it escaped`() {
        var random = RandomComponents(seed: 11)
        for _ in 0..<500 {
            let text = random.text().unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
                .reduce(into: "") { $0.unicodeScalars.append($1) }
            #expect(Array(Text.unescaped(Text.escaped(text)).utf8) == Array(text.utf8))
        }
    }
}
