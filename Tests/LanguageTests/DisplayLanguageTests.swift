import Testing

@testable import Language

@Suite struct DisplayLanguageTests {
    @Test(arguments: [
        ("id_ID.UTF-8", DisplayLanguage.indonesian), ("id", .indonesian), ("en_US", .english),
        ("en_GB.UTF-8", .english),
        ("EN", .english), ("C", .indonesian), ("POSIX", .indonesian), ("C.UTF-8", .indonesian), ("", .indonesian),
        ("ms_MY", .indonesian), ("english", .english),
    ])
    func `a locale says English or is Indonesian`(locale: String, language: DisplayLanguage) {
        #expect(DisplayLanguage(locale: locale) == language)
    }

    @Test func `the first variable that is not empty decides`() {
        #expect(DisplayLanguage(environment: ["LANG": "en_US.UTF-8"]) == .english)
        #expect(DisplayLanguage(environment: ["LC_ALL": "id_ID.UTF-8", "LANG": "en_US.UTF-8"]) == .indonesian)
        #expect(DisplayLanguage(environment: ["LC_ALL": "", "LC_MESSAGES": "en_AU", "LANG": "id_ID"]) == .english)
        #expect(DisplayLanguage(environment: [:]) == .indonesian)
    }

    @Test func `a language is named by its code or in words`() {
        #expect(DisplayLanguage(word: "Inggris") == .english)
        #expect(DisplayLanguage(word: "en") == .english)
        #expect(DisplayLanguage(word: "Indonesia") == .indonesian)
        #expect(DisplayLanguage(word: "jawa") == nil)
    }
}
