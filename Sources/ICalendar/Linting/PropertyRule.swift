/// What the standards say of a property: the type of its value, and in which components it may stand how often.
struct PropertyRule: Sendable {
    /// The type of a value.
    enum Kind: String, Sendable {
        case text, texts, word, integer, moment, moments, utc, duration, rule, offset, uri, address, geo, periods,
            trigger
        case attachment
    }

    /// How often a property stands in a component.
    enum Occurrence: Character, Sendable {
        case exactlyOnce = "!"
        case once = "?"
        case any = "*"
    }

    let kind: Kind
    /// By the letter of the component.
    let components: [Character: Occurrence]
    let section: String

    /// The rule of a property; nil if the standards do not know it.
    static func of(_ name: String) -> PropertyRule? { table[name] }

    /// The properties that a component must have.
    static func required(in component: String) -> [(name: String, section: String)] {
        guard let letter = letters[component] else { return [] }
        return requiredByLetter[letter] ?? []
    }

    /// How often a property may stand in a component; nil if it may not.
    func occurrence(in component: String) -> Occurrence? {
        PropertyRule.letters[component].flatMap { components[$0] }
    }

    /// The letters by which the table names components; O is an observance of a zone.
    static let letters: [String: Character] = [
        "VCALENDAR": "C", "VEVENT": "E", "VTODO": "T", "VJOURNAL": "J", "VFREEBUSY": "F", "VTIMEZONE": "Z",
        "STANDARD": "O", "DAYLIGHT": "O", "VALARM": "A",
    ]

    private static let requiredByLetter: [Character: [(name: String, section: String)]] = {
        var found: [Character: [(name: String, section: String)]] = [:]
        for (name, rule) in table.sorted(by: { $0.key < $1.key }) {
            for (letter, occurrence) in rule.components where occurrence == .exactlyOnce {
                found[letter, default: []].append((name, rule.section))
            }
        }
        return found
    }()

    private static let table: [String: PropertyRule] = {
        var rules: [String: PropertyRule] = [:]
        for line in lines.split(separator: "\n") {
            let cells = line.split(separator: " ")
            guard cells.count == 4, let kind = Kind(rawValue: String(cells[1])) else { continue }
            var components: [Character: Occurrence] = [:]
            let marks = Array(cells[2])
            for index in stride(from: 0, to: marks.count - 1, by: 2) {
                components[marks[index]] = Occurrence(rawValue: marks[index + 1])
            }
            let section =
                cells[3].contains(":") ? cells[3].split(separator: ":").joined(separator: " ") : "5545 \(cells[3])"
            rules[String(cells[0])] = PropertyRule(kind: kind, components: components, section: "RFC " + section)
        }
        return rules
    }()

    /// Name, type, components with how often, section: of RFC 5545, or of the RFC named.
    private static let lines = """
        VERSION word C! 3.7.4
        PRODID text C! 3.7.3
        CALSCALE word C? 3.7.1
        METHOD word C? 3.7.2
        NAME text C* 7986:5.1
        REFRESH-INTERVAL duration C? 7986:5.7
        SOURCE uri C? 7986:5.8
        COLOR word C?E?T?J? 7986:5.9
        IMAGE attachment C*E*T*J* 7986:5.10
        CONFERENCE uri E*T* 7986:5.11
        ATTACH attachment E*T*J*A* 3.8.1.1
        CATEGORIES texts C*E*T*J* 3.8.1.2
        CLASS word E?T?J? 3.8.1.3
        COMMENT text E*T*J*F*O* 3.8.1.4
        DESCRIPTION text C*E?T?J*A? 3.8.1.5
        GEO geo E?T? 3.8.1.6
        LOCATION text E?T? 3.8.1.7
        PERCENT-COMPLETE integer T? 3.8.1.8
        PRIORITY integer E?T? 3.8.1.9
        RESOURCES texts E*T* 3.8.1.10
        STATUS word E?T?J? 3.8.1.11
        SUMMARY text E?T?J?A? 3.8.1.12
        COMPLETED utc T? 3.8.2.1
        DTEND moment E?F? 3.8.2.2
        DUE moment T? 3.8.2.3
        DTSTART moment E?T?J?F?O! 3.8.2.4
        DURATION duration E?T?A? 3.8.2.5
        FREEBUSY periods F* 3.8.2.6
        TRANSP word E? 3.8.2.7
        TZID text Z! 3.8.3.1
        TZNAME text O* 3.8.3.2
        TZOFFSETFROM offset O! 3.8.3.3
        TZOFFSETTO offset O! 3.8.3.4
        TZURL uri Z? 3.8.3.5
        ATTENDEE address E*T*J*F*A* 3.8.4.1
        CONTACT text E*T*J*F? 3.8.4.2
        ORGANIZER address E?T?J?F? 3.8.4.3
        RECURRENCE-ID moment E?T?J? 3.8.4.4
        RELATED-TO text E*T*J*A* 3.8.4.5
        URL uri C?E?T?J?F? 3.8.4.6
        UID text C?E!T!J!F!A? 3.8.4.7
        EXDATE moments E*T*J* 3.8.5.1
        RDATE moments E*T*J*O* 3.8.5.2
        RRULE rule E?T?J?O? 3.8.5.3
        ACTION word A! 3.8.6.1
        REPEAT integer A? 3.8.6.2
        TRIGGER trigger A! 3.8.6.3
        CREATED utc E?T?J? 3.8.7.1
        DTSTAMP utc E!T!J!F! 3.8.7.2
        LAST-MODIFIED utc C?E?T?J?Z? 3.8.7.3
        SEQUENCE integer E?T?J? 3.8.7.4
        REQUEST-STATUS text E*T*J*F* 3.8.8.3
        ACKNOWLEDGED utc A? 9074:6.1
        """
}

/// The words that a property or parameter may have as its value.
enum KnownWords {
    /// Of a property in a component; nil if any will do.
    static func of(_ property: String, in component: String) -> Set<String>? {
        switch (property, component) {
        case ("VERSION", _): ["2.0"]
        case ("CALSCALE", _): ["GREGORIAN"]
        case ("METHOD", _): Set(Calendar.Method.allCases.map(\.rawValue))
        case ("STATUS", "VEVENT"): Set(Event.Status.allCases.map(\.rawValue))
        case ("STATUS", "VTODO"): ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"]
        case ("STATUS", "VJOURNAL"): ["DRAFT", "FINAL", "CANCELLED"]
        case ("TRANSP", _): Set(Event.Transparency.allCases.map(\.rawValue))
        case ("CLASS", _): ["PUBLIC", "PRIVATE", "CONFIDENTIAL"]
        case ("ACTION", _): ["AUDIO", "DISPLAY", "EMAIL"]
        default: nil
        }
    }

    /// Of a parameter; nil if any will do. The section of the RFC stands beside them.
    static func of(parameter: String) -> (words: Set<String>, section: String)? {
        switch parameter {
        case "CUTYPE": (Set(Attendee.Kind.allCases.map(\.rawValue)), "3.2.3")
        case "FBTYPE": (["FREE", "BUSY", "BUSY-UNAVAILABLE", "BUSY-TENTATIVE"], "3.2.9")
        case "PARTSTAT":
            (
                ["NEEDS-ACTION", "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED", "COMPLETED", "IN-PROCESS"],
                "3.2.12"
            )
        case "RANGE": (["THISANDFUTURE"], "3.2.13")
        case "RELATED": (["START", "END"], "3.2.14")
        case "RELTYPE": (["PARENT", "CHILD", "SIBLING", "SNOOZE"], "3.2.15")
        case "ROLE": (Set(Attendee.Role.allCases.map(\.rawValue)), "3.2.16")
        case "RSVP": (["TRUE", "FALSE"], "3.2.17")
        case "ENCODING": (["8BIT", "BASE64"], "3.2.7")
        default: nil
        }
    }

    /// The colour names of CSS 3, which `COLOR` takes (RFC 7986 section 5.9).
    static let colors = Set(
        """
        aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
        cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
        darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
        darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
        firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
        hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
        lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
        lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
        mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
        midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
        palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
        rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue
        slateblue slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white
        whitesmoke yellow yellowgreen
        """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
