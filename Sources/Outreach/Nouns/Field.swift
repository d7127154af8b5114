/// A field's value as the campaign file and the log keep it.
public enum FieldValue: Hashable, Sendable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)

    /// The value as a CSV cell writes it; empty for null.
    public var text: String {
        switch self {
        case .null: ""
        case .integer(let number): "\(number)"
        case .real(let number): "\(number)"
        case .text(let text): text
        }
    }
}

/// A type that can stand in a field: it reads itself from a cell's text and tells how it is kept.
public protocol FieldConvertible: Hashable, Sendable {
    /// Reads a cell that is not empty; nil if the text is not of this type.
    init?(cell: String)
    /// Reads a value that was kept; nil if it is not of this type.
    init?(fieldValue: FieldValue)
    /// The value to keep. `init(cell:)` reads its text.
    var fieldValue: FieldValue { get }
}

extension FieldConvertible {
    /// Reads the text of a value that was kept.
    public init?(fieldValue: FieldValue) {
        guard case .text(let text) = fieldValue else { return nil }
        self.init(cell: text)
    }
}

/// Why a cell was refused.
public enum CellProblem: Error, Hashable, Sendable {
    /// The text is not of the kind named.
    case unreadable(Expectation)
    /// The number lies outside the range.
    case outOfRange(ClosedRange<Double>)
    /// The text holds control characters or is longer than allowed.
    case unsuitableText
    /// The identity number is none, or stands where none may.
    case identityNumber(IdentityNumber.Problem)
}

/// What a cell should hold, for the message that says what would be right.
public enum Expectation: Hashable, Sendable {
    case text, integer, decimal, day, month, dayRange, moment, weeklyHours, weekdays, dayRanges, teamShares, flag, phone
    case pasaran, words, wordPairs, teams, teamWeekdays, clock, clocks, identityNumber
    case oneOf([Word])
}

/// Who says a field and who sees it.
public enum Secrecy: Sendable {
    /// Everybody, in tables, sheets and options.
    case open
    /// A sheet may say it, nothing shows it.
    case unshown
    /// The program alone: it is kept and logged, and neither said nor shown.
    case kept
}

/// One field of a noun: its names, what it expects, and how it is read and written.
public struct Field<N: Noun>: Sendable {
    /// The English name: CSV column, table column, JSON key.
    public let name: String
    /// The Indonesian name of the column.
    public let alias: String
    /// Whether a new record must say it.
    public let required: Bool
    /// What a cell should hold.
    public let expectation: Expectation
    /// The noun that the field refers to by identifier, if it does.
    public let refersTo: NounKind?
    /// Who says it and who sees it.
    public let secrecy: Secrecy
    private let put: @Sendable (inout N, String) -> CellProblem?
    private let take: @Sendable (N) -> FieldValue
    private let set: @Sendable (inout N, FieldValue) -> Void

    /// A field that may be unknown.
    public init<Value: FieldConvertible>(
        _ name: String, _ alias: String, _ path: any WritableKeyPath<N, Value?> & Sendable, _ expectation: Expectation,
        in range: ClosedRange<Double>? = nil, refersTo: NounKind? = nil, _ secrecy: Secrecy = .open
    ) {
        self.name = name
        self.alias = alias
        self.required = false
        self.expectation = expectation
        self.refersTo = refersTo
        self.secrecy = secrecy
        put = { noun, cell in
            guard !cell.isEmpty else {
                noun[keyPath: path] = nil
                return nil
            }
            switch Field.value(Value.self, of: cell, expectation, range) {
            case .success(let value): noun[keyPath: path] = value
            case .failure(let problem): return problem
            }
            return nil
        }
        take = { $0[keyPath: path]?.fieldValue ?? .null }
        set = { noun, value in noun[keyPath: path] = Value(fieldValue: value) }
    }

    /// A field that always has a value; an empty cell leaves what is there, unless the field is required.
    public init<Value: FieldConvertible>(
        _ name: String, _ alias: String, _ path: any WritableKeyPath<N, Value> & Sendable, _ expectation: Expectation,
        required: Bool = false, in range: ClosedRange<Double>? = nil, refersTo: NounKind? = nil,
        _ secrecy: Secrecy = .open
    ) {
        self.name = name
        self.alias = alias
        self.required = required
        self.expectation = expectation
        self.refersTo = refersTo
        self.secrecy = secrecy
        put = { noun, cell in
            if cell.isEmpty { return required ? .unreadable(expectation) : nil }
            switch Field.value(Value.self, of: cell, expectation, range) {
            case .success(let value): noun[keyPath: path] = value
            case .failure(let problem): return problem
            }
            return nil
        }
        take = { $0[keyPath: path].fieldValue }
        set = { noun, value in
            if let value = Value(fieldValue: value) { noun[keyPath: path] = value }
        }
    }

    /// Whether no table, sheet or option shows it.
    public var isSecret: Bool { secrecy != .open }

    /// Puts the cell's text into the noun; the problem if it cannot be read, and the noun stays as it was.
    public func read(_ cell: String, into noun: inout N) -> CellProblem? { put(&noun, cell) }

    /// The value that the noun holds.
    public func value(of noun: N) -> FieldValue { take(noun) }

    /// Puts a value that was kept back into the noun; one of another type leaves the noun as it was, or unknown.
    public func restore(_ value: FieldValue, into noun: inout N) { set(&noun, value) }

    private static func value<Value: FieldConvertible>(
        _ type: Value.Type, of cell: String, _ expectation: Expectation, _ range: ClosedRange<Double>?
    ) -> Result<Value, CellProblem> {
        if Value.self == String.self {
            if !cell.isPrintable || cell.utf8.count > 4_000 { return .failure(.unsuitableText) }
            // It would be kept in plain. Of a person so many digits are nothing else, be they mistyped.
            if cell.mayHoldIdentityNumber,
                [.person, .attendance, .signup, .contribution].contains(N.kind) || cell.holdsIdentityNumber
            {
                return .failure(.identityNumber(.misplaced))
            }
        }
        if Value.self == IdentityNumber.self {
            do throws(IdentityNumber.Problem) { _ = try IdentityNumber(cell) } catch {
                return .failure(.identityNumber(error))
            }
        }
        guard let value = Value(cell: cell) else { return .failure(.unreadable(expectation)) }
        if let range, !Field.lies(value.fieldValue, in: range) { return .failure(.outOfRange(range)) }
        return .success(value)
    }

    private static func lies(_ value: FieldValue, in range: ClosedRange<Double>) -> Bool {
        switch value {
        case .integer(let number): range.contains(Double(number))
        case .real(let number): range.contains(number)
        default: true
        }
    }
}
