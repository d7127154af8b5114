import Outreach

/// The names of months and weekdays in both languages.
package enum CalendarWords {
    /// The month's full name, 1...12; empty for any other number.
    package static func month(_ number: Int, in language: DisplayLanguage) -> String {
        let names =
            switch language {
            case .indonesian:
                [
                    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober",
                    "November", "Desember",
                ]
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            }
        return names.indices.contains(number - 1) ? names[number - 1] : ""
    }

    /// The first three letters of the month's name.
    package static func shortMonth(_ number: Int, in language: DisplayLanguage) -> String {
        String(month(number, in: language).prefix(3))
    }

    /// The weekday's full name.
    package static func weekday(_ day: Weekday, in language: DisplayLanguage) -> String {
        switch language {
        case .indonesian:
            switch day {
            case .monday: "Senin"
            case .tuesday: "Selasa"
            case .wednesday: "Rabu"
            case .thursday: "Kamis"
            case .friday: "Jumat"
            case .saturday: "Sabtu"
            case .sunday: "Minggu"
            }
        case .english:
            switch day {
            case .monday: "Monday"
            case .tuesday: "Tuesday"
            case .wednesday: "Wednesday"
            case .thursday: "Thursday"
            case .friday: "Friday"
            case .saturday: "Saturday"
            case .sunday: "Sunday"
            }
        }
    }

    /// The first three letters of the weekday's name.
    package static func shortWeekday(_ day: Weekday, in language: DisplayLanguage) -> String {
        String(weekday(day, in: language).prefix(3))
    }

    /// The month that a lower-case name or abbreviation of either language means, 1...12; nil for any other word.
    static func month(named word: String) -> Int? {
        switch word.last == "." ? String(word.dropLast()) : word {
        case "jan", "januari", "january": 1
        case "feb", "peb", "februari", "pebruari", "february": 2
        case "mar", "maret", "march": 3
        case "apr", "april": 4
        case "mei", "may": 5
        case "jun", "juni", "june": 6
        case "jul", "juli", "july": 7
        case "agu", "agt", "ags", "agust", "agustus", "aug", "august": 8
        case "sep", "sept", "september": 9
        case "okt", "oktober", "oct", "october": 10
        case "nov", "nop", "november", "nopember": 11
        case "des", "desember", "dec", "december": 12
        default: nil
        }
    }

    /// The weekday that a lower-case name or abbreviation of either language means; nil for any other word.
    static func weekday(named word: String) -> Weekday? {
        switch word {
        case "tues": .tuesday
        case "weds": .wednesday
        case "thur", "thurs": .thursday
        case "jumaat": .friday
        default: Weekday(word.last == "." ? String(word.dropLast()) : word)
        }
    }
}
