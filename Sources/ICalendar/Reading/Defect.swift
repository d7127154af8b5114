/// Something in a file that is not as RFC 5545 wants it, and that the reader had to get over.
public struct Defect: Hashable, Sendable {
    /// The line of the file, from 1; of a folded line the first.
    public let line: Int
    /// What is wrong.
    public let kind: Kind
    /// How many lines it was found on; more than one only for faults of form, which are told once a file.
    public let count: Int

    /// Makes a defect.
    public init(line: Int, kind: Kind, count: Int = 1) {
        self.line = line
        self.kind = kind
        self.count = count
    }

    /// Whether something of the file was left out or had to be guessed; a fault of form takes nothing away.
    public var isLoss: Bool {
        switch kind {
        case .form, .nonStandardName, .unclosedComponent, .nestedTooDeep, .parameterWithoutValue, .straySpaces: false
        case .utf16, .notUTF8, .controlCharacter, .unreadableLine, .missingColon, .parameterOfStructure,
            .emptyParameter,
            .openQuote, .misplacedQuote, .unquotedZone, .backslashInParameter, .propertyOutside, .strayEnd, .tooLarge:
            true
        }
    }

    /// What can be wrong.
    public enum Kind: Hashable, Sendable {
        /// The lines are not formed as they should be; read all the same.
        case form(Form)
        /// The file is in UTF-16, which iCalendar does not allow; nothing was read.
        case utf16
        /// The line is not in UTF-8; its stray octets were read as Windows-1252.
        case notUTF8
        /// The line holds a control character, which was left out (a carriage return became a space).
        case controlCharacter(UInt8)
        /// The line is not `name:value`; it was left out. The beginning of it.
        case unreadableLine(String)
        /// The property of that name has no colon; its value was taken to be empty.
        case missingColon(String)
        /// The name has a character other than letter, digit and hyphen.
        case nonStandardName(String)
        /// Spaces stand around a name or a parameter, or before the line; they were left out.
        case straySpaces
        /// `BEGIN` or `END` has parameters, which were left out.
        case parameterOfStructure
        /// A semicolon has no parameter after it; it was left out.
        case emptyParameter
        /// The parameter has no equals sign.
        case parameterWithoutValue(String)
        /// The parameter value opens a quotation mark and does not close it; the mark was read as part of the value.
        case openQuote(String)
        /// A quotation mark stands inside a parameter value, or something follows the closing one.
        case misplacedQuote(String)
        /// A zone name with a colon, as `(UTC+07:00) Bangkok`, is not quoted; it was taken as the name all the same.
        case unquotedZone(String)
        /// A comma, semicolon or colon in the parameter value has a backslash before it instead of quotation marks around
        /// the value; it was read as part of the value.
        case backslashInParameter(String)
        /// The property of that name stands outside all components and was left out.
        case propertyOutside(String)
        /// The component of that name is not closed; it was taken to end where it cannot go on.
        case unclosedComponent(String)
        /// `END` of that name has no component to close; it was left out.
        case strayEnd(String)
        /// The component of that name stands deeper than the reader goes; it was put beside the one it stood in.
        case nestedTooDeep(String)
        /// The component grows beyond 4 GiB; the line was left out.
        case tooLarge
    }

    /// Faults in the form of lines.
    public enum Form: Int, Hashable, Sendable, CaseIterable {
        /// The file begins with a byte order mark.
        case byteOrderMark
        /// The line does not end in CR LF.
        case lineBreak
        /// The line has more than 75 octets.
        case longLine
        /// The line is empty.
        case emptyLine
        /// The line is folded inside of a character.
        case splitCharacter
    }
}

extension Defect: CustomStringConvertible {
    /// Line and fault in English.
    public var description: String {
        "line \(line): \(kind)" + (count > 1 ? " (\(count) times)" : "")
    }
}

extension Defect.Kind: CustomStringConvertible {
    /// The fault in English.
    public var description: String {
        switch self {
        case .form(.byteOrderMark): "byte order mark"
        case .form(.lineBreak): "line break other than CR LF"
        case .form(.longLine): "more than 75 octets"
        case .form(.emptyLine): "empty line"
        case .form(.splitCharacter): "folded inside of a character"
        case .utf16: "UTF-16 instead of UTF-8"
        case .notUTF8: "not UTF-8"
        case .controlCharacter(let octet): "control character \(octet)"
        case .unreadableLine(let text): "no name and value: \(text)"
        case .missingColon(let name): "no colon: \(name)"
        case .nonStandardName(let name): "character that a name cannot have: \(name)"
        case .straySpaces: "spaces where none may be"
        case .parameterOfStructure: "parameter of BEGIN or END"
        case .emptyParameter: "semicolon without a parameter"
        case .parameterWithoutValue(let name): "parameter without a value: \(name)"
        case .openQuote(let name): "quotation mark not closed: \(name)"
        case .misplacedQuote(let name): "quotation mark inside of a value: \(name)"
        case .unquotedZone(let name): "value with a colon not quoted: \(name)"
        case .backslashInParameter(let name): "backslash instead of quotation marks: \(name)"
        case .propertyOutside(let name): "property outside of a component: \(name)"
        case .unclosedComponent(let name): "component not closed: \(name)"
        case .strayEnd(let name): "END without BEGIN: \(name)"
        case .nestedTooDeep(let name): "component nested too deep: \(name)"
        case .tooLarge: "component larger than 4 GiB"
        }
    }
}
