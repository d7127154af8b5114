/// Turns the bytes of a terminal into keys. Bytes that may still become more than they are wait for those that follow.
struct KeyReader {
    private var bytes: [UInt8] = []
    private var place = 0
    /// What was pasted so far; nil outside of marked text.
    private var pasted: [UInt8]?
    /// Whether Ctrl-X was pressed, which makes the next key another one.
    private var isPrefixed = false

    private static let escape: UInt8 = 0x1B
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    /// More than this is not pasted into a line.
    private static let pasteLimit = 1 << 20

    /// Whether bytes wait for more, so that a lone Escape can be told from the beginning of another key.
    var isWaiting: Bool { place < bytes.count && pasted == nil }

    /// The keys that the bytes complete.
    mutating func keys(from new: [UInt8]) -> [Key] {
        bytes += new
        return read(isFinal: false)
    }

    /// The keys of bytes that nothing follows.
    mutating func flush() -> [Key] { read(isFinal: true) }

    private mutating func read(isFinal: Bool) -> [Key] {
        var keys: [Key] = []
        var typed = ""
        func take(_ key: Key) {
            if !typed.isEmpty { keys.append(.text(typed)) }
            typed = ""
            keys.append(key)
        }
        while place < bytes.count {
            if pasted != nil {
                guard let text = pastedText() else { break }
                take(.paste(text))
            } else if bytes[place] >= 0x20, bytes[place] != 0x7F {
                guard let scalar = scalar(isFinal) else { break }
                if isPrefixed { isPrefixed = false } else { typed.unicodeScalars.append(scalar) }
            } else {
                guard let key = controlKey(isFinal) else { break }
                if let known = key { take(known) }
            }
        }
        if !typed.isEmpty { keys.append(.text(typed)) }
        bytes.removeFirst(place)
        place = 0
        return keys
    }

    /// The next code point; what is no UTF-8 is U+FFFD. Nil if its end has not come.
    private mutating func scalar(_ isFinal: Bool) -> Unicode.Scalar? {
        let first = bytes[place]
        let more =
            switch first {
            case 0xF0..<0xF5: 3
            case 0xE0..<0xF0: 2
            case 0xC2..<0xE0: 1
            default: 0
            }
        let rest = bytes[(place + 1)...].prefix(more).prefix { $0 & 0xC0 == 0x80 }
        if rest.count < more, place + 1 + rest.count == bytes.count, !isFinal { return nil }
        defer { place += 1 + rest.count }
        let text = String(decoding: bytes[place...(place + rest.count)], as: UTF8.self).unicodeScalars
        guard text.count == 1, let scalar = text.first, !(0x80..<0xA0).contains(scalar.value) else { return "\u{FFFD}" }
        return scalar
    }

    /// The key of a control character or an escape sequence; nil if its end has not come, `.some(nil)` for one that only
    /// makes ready for what follows.
    private mutating func controlKey(_ isFinal: Bool) -> Key?? {
        let byte = bytes[place]
        guard byte == Self.escape else {
            place += 1
            if isPrefixed {
                isPrefixed = false
                return .some(byte == 0x05 ? .openEditor : byte == 0x15 ? .undo : .unknown)
            }
            isPrefixed = byte == 0x18
            return .some(isPrefixed ? nil : Self.control(byte))
        }
        guard bytes.indices.contains(place + 1) else {
            guard isFinal else { return nil }
            place += 1
            return .some(.escape)
        }
        switch bytes[place + 1] {
        case UInt8(ascii: "["): return sequence(isFinal)
        case UInt8(ascii: "O"):
            guard bytes.indices.contains(place + 2) else {
                guard isFinal else { return nil }
                place += 2
                return .some(.unknown)
            }
            defer { place += 3 }
            return .some(Self.named(bytes[place + 2], ""))
        case Self.escape:
            place += 1
            return .some(.escape)
        case let next:
            place += 2
            return .some(Self.withAlt(next))
        }
    }

    /// The key of `ESC [ parameters final`.
    private mutating func sequence(_ isFinal: Bool) -> Key?? {
        var end = place + 2
        while end < bytes.count, (0x20..<0x40).contains(bytes[end]), end - place < 32 { end += 1 }
        // The Linux console sends its function keys as ESC [ [ A.
        if end < bytes.count, bytes[end] == UInt8(ascii: "["), end == place + 2 { end += 1 }
        guard end < bytes.count else {
            guard isFinal else { return nil }
            place = bytes.count
            return .some(.unknown)
        }
        let parameters = String(decoding: bytes[(place + 2)..<end], as: UTF8.self)
        let final = bytes[end]
        place = end + 1
        if parameters == "[" { return .some(.unknown) }
        if final == UInt8(ascii: "~"), parameters == "200" {
            pasted = []
            return .some(nil)
        }
        return .some(final == UInt8(ascii: "~") ? Self.numbered(parameters) : Self.named(final, parameters))
    }

    /// The text up to the end of the paste; nil if that has not come.
    private mutating func pastedText() -> String? {
        guard var text = pasted else { return nil }
        while place < bytes.count {
            text.append(bytes[place])
            place += 1
            if text.last == UInt8(ascii: "~"), text.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
                pasted = nil
                return Self.cleaned(text.dropLast(Self.pasteEnd.count).prefix(Self.pasteLimit))
            }
        }
        pasted = text
        return nil
    }

    private static func cleaned(_ text: ArraySlice<UInt8>) -> String {
        var cleaned = String.UnicodeScalarView()
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\t": cleaned.append(" ")
            // A terminal may send CR LF as two line ends.
            case "\r", "\n": if cleaned.last != "\n" { cleaned.append("\n") }
            case _ where scalar.value < 32 || (127..<160).contains(scalar.value): break
            default: cleaned.append(scalar)
            }
        }
        return String(cleaned)
    }

    private static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x01: .home
        case 0x02: .left
        case 0x03: .cancel
        case 0x04: .endOfInput
        case 0x05: .end
        case 0x06: .right
        case 0x07: .escape
        case 0x08, 0x7F: .backspace
        case 0x09: .complete
        case 0x0A, 0x0D: .enter
        case 0x0B: .deleteToEnd
        case 0x0C: .clearScreen
        case 0x0E: .down
        case 0x10: .up
        case 0x12: .searchBack
        case 0x13: .searchForward
        case 0x14: .transpose
        case 0x15: .deleteToStart
        case 0x17: .deleteWordBefore
        case 0x19: .yank
        case 0x1A: .suspend
        case 0x1F: .undo
        default: .unknown
        }
    }

    private static func withAlt(_ byte: UInt8) -> Key {
        switch byte {
        case UInt8(ascii: "b"), UInt8(ascii: "B"): .wordLeft
        case UInt8(ascii: "f"), UInt8(ascii: "F"): .wordRight
        case UInt8(ascii: "d"), UInt8(ascii: "D"): .deletePartAfter
        case UInt8(ascii: "e"), UInt8(ascii: "v"): .openEditor
        case 0x08, 0x7F: .deletePartBefore
        case 0x0A, 0x0D: .lineBreak
        default: .unknown
        }
    }

    /// Keys that end in a letter; the parameter behind `;` tells Shift (1), Alt (2) and Ctrl (4), plus one.
    private static func named(_ final: UInt8, _ parameters: String) -> Key {
        let held = (parameters.split(separator: ";").dropFirst().first.flatMap { Int($0) } ?? 1) - 1
        let jumps = held & 6 != 0
        return switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): jumps ? .wordRight : .right
        case UInt8(ascii: "D"): jumps ? .wordLeft : .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "Z"): .completeBack
        case UInt8(ascii: "M"): .enter
        default: .unknown
        }
    }

    private static func numbered(_ parameters: String) -> Key {
        let parts = parameters.split(separator: ";")
        return switch parts.first {
        case "1", "7": .home
        case "4", "8": .end
        case "3": parts.count > 1 ? .deletePartAfter : .delete
        default: .unknown
        }
    }
}
