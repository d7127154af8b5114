/// Takes a file apart into content lines: physical lines, unfolded, in UTF-8 without control characters.
struct LineReader {
    /// The physical line where the content line begins, from 1.
    private(set) var first = 0
    /// Where the content line stands in the file, if it stands there as one piece.
    private(set) var range = 0..<0
    /// Whether the content line had to be put together in `unfolded`.
    private(set) var isUnfolded = false
    /// The content line, if it was put together.
    private(set) var unfolded: [UInt8] = []

    private var position = 0
    private var line = 0
    private var breaksAtCarriageReturn: Bool?
    private var control: UInt8?
    private var isASCII = true

    /// Begins a file; one in UTF-16 is refused, a byte order mark skipped.
    init(_ source: Span<UInt8>, log: inout DefectLog) {
        guard source.count >= 2 else { return }
        let (head, next) = (source[0], source[1])
        if head == 0xFF && next == 0xFE || head == 0xFE && next == 0xFF || head == 0 || next == 0 {
            log.note(.utf16, line: 1)
            position = source.count
        }
    }

    /// Goes to the next content line; false at the end of the file.
    mutating func advance(_ source: Span<UInt8>, log: inout DefectLog) -> Bool {
        while position < source.count {
            control = nil
            isASCII = true
            let start = skipMark(source, log: &log)
            let end = physicalLine(source, from: start, isContinuation: false, log: &log)
            first = line
            guard end > start else {
                log.note(.emptyLine, line: line)
                continue
            }
            let isFolded = continuation(source) != nil
            let isIndented = Self.isSpace(source[start])
            isUnfolded = isFolded || isIndented || control != nil || !isASCII
            guard isUnfolded else {
                range = start..<end
                return true
            }
            var contentStart = start
            while contentStart < end, Self.isSpace(source[contentStart]) { contentStart += 1 }
            if isIndented { log.note(.straySpaces, line: line) }
            unfolded.removeAll(keepingCapacity: true)
            unfolded.append(span: source.extracting(contentStart..<end))
            unfold(source, log: &log)
            clean(log: &log)
            guard unfolded.isEmpty else { return true }
            log.note(.emptyLine, line: first)
        }
        return false
    }

    /// Adds the continuations of the line.
    private mutating func unfold(_ source: Span<UInt8>, log: inout DefectLog) {
        while let next = continuation(source) {
            while position < next {
                _ = physicalLine(source, from: position, isContinuation: false, log: &log)
                log.note(.emptyLine, line: line)
            }
            let start = next + 1
            let end = physicalLine(source, from: start, isContinuation: true, log: &log)
            if end > start, source[start] & 0xC0 == 0x80 { log.note(.splitCharacter, line: line) }
            unfolded.append(span: source.extracting(start..<end))
        }
    }

    /// Where a continuation of the line before begins, with its space; empty lines may stand between. Nil if there is none.
    private func continuation(_ source: Span<UInt8>) -> Int? {
        var next = position
        while next < source.count, source[next] == 0x0D || source[next] == 0x0A {
            while next < source.count, source[next] == 0x0D { next += 1 }
            guard next < source.count, source[next] == 0x0A else { return nil }
            next += 1
        }
        return next < source.count && Self.isSpace(source[next]) ? next : nil
    }

    /// Leaves out control characters, and makes UTF-8 of what is not.
    private mutating func clean(log: inout DefectLog) {
        if let control {
            log.note(.controlCharacter(control), line: first)
            unfolded = unfolded.compactMap { octet in
                guard [UInt8].isControl(octet) else { return octet }
                return octet == 0x0D ? 0x20 : nil
            }
        }
        if !isASCII, let repaired = UTF8Repair.repaired(unfolded.span) {
            log.note(.notUTF8, line: first)
            unfolded = repaired
        }
    }

    /// Skips a byte order mark: files that were joined have one in the middle too.
    private mutating func skipMark(_ source: Span<UInt8>, log: inout DefectLog) -> Int {
        guard source[position] == 0xEF, position + 2 < source.count, source[position + 1] == 0xBB,
            source[position + 2] == 0xBF
        else { return position }
        log.note(.byteOrderMark, line: line + 1)
        return position + 3
    }

    /// Goes over a physical line and its break, and gives the end of the line without the break.
    ///
    /// - Parameter start: Of a continuation the place after its space, which counts in the length of the line.
    private mutating func physicalLine(
        _ source: Span<UInt8>, from start: Int, isContinuation: Bool, log: inout DefectLog
    ) -> Int {
        line += 1
        var index = start
        var all: UInt8 = 0
        var end = source.count
        var isRegular = false
        position = source.count
        while index < source.count {
            let octet = source[index]
            all |= octet
            guard [UInt8].isControl(octet) else {
                index += 1
                continue
            }
            var next = index
            while next < source.count, source[next] == 0x0D { next += 1 }
            if next < source.count, source[next] == 0x0A {
                (end, position) = (index, next + 1)
                isRegular = next == index + 1
                break
            }
            if next > index, endsLines(source) {
                (end, position) = (index, index + 1)
                break
            }
            if next == source.count, next > index {
                (end, position) = (index, next)
                break
            }
            control = control ?? octet
            index = max(next, index + 1)
        }
        if !isRegular { log.note(.lineBreak, line: line) }
        if end - start + (isContinuation ? 1 : 0) > Folding.width { log.note(.longLine, line: line) }
        if all >= 0x80 { isASCII = false }
        return end
    }

    /// Whether a carriage return alone ends lines: in a file that has no line feed at all.
    private mutating func endsLines(_ source: Span<UInt8>) -> Bool {
        if let known = breaksAtCarriageReturn { return known }
        var index = 0
        while index < source.count, source[index] != 0x0A { index += 1 }
        breaksAtCarriageReturn = index == source.count
        return index == source.count
    }

    private static func isSpace(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 }
}
