import Language
import Testing

@testable import Commands

@Suite struct PreferencesTests {
    @Test func `a file's lines are read, and those that say nothing are told`() {
        let text =
            "# note\nlanguage = en\nformat=csv\n\ncolour = red\nformat = xml\nfavourite.k = event list --week \"this week\"\njunk\n"
        let (preferences, defects) = Preferences.read(text)
        #expect(preferences.values == [.language: "en", .format: "csv"])
        #expect(preferences.favourites == ["k": "event list --week \"this week\""])
        #expect(defects.map(\.line) == [5, 6, 8])
    }

    @Test func `both languages name what can be set`() {
        var preferences = Preferences()
        let isSet = preferences.set("bahasa", "id")
        #expect(isSet && preferences.values[.language] == "id")
        let isUsual = preferences.set("language", "")
        #expect(isUsual && preferences.values.isEmpty)
        let isOdd = preferences.set("favourite.a b", "x")
        #expect(!isOdd)
    }

    @Test(arguments: DisplayLanguage.allCases)
    func `what is written is read again, with what each line is for`(_ language: DisplayLanguage) {
        var preferences = Preferences()
        for (name, value) in [("format", "json"), ("pager", "off"), ("favourite.k", "laporan konversi")] {
            let isSet = preferences.set(name, value)
            #expect(isSet)
        }
        let text = preferences.text(in: language)
        let (again, defects) = Preferences.read(text)
        #expect(again == preferences && defects.isEmpty)
        for name in Preferences.Name.allCases { #expect(text.contains("\(name.rawValue) =")) }
    }

    @Test func `what is said on the line or in the environment comes first`() {
        let preferences = Preferences.read("language = en\nfile = a\nformat = csv").preferences
        var options = GlobalOptions()
        options.format = .json
        let preferred = options.preferring(preferences, environment: ["SOSIALISASI_FILE": "b"])
        #expect(preferred.format == .json && preferred.language == .english && preferred.file == nil)
        #expect(options.preferring(preferences, environment: [:]).file == "a")
    }
}
