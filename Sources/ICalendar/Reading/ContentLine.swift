/// Where the parts of a content line stand.
struct ContentLine {
    /// The octets of the name, from the start of the line.
    var nameEnd: Int
    /// The first octet of the value.
    var valueStart: Int
    /// Whether the line is as the writer would write it: capitals, parameters quoted only where they have to be.
    var isCanonical: Bool
    /// The parameters, if the line is not canonical.
    var parameters: [Parameter] = []
    /// What is wrong with the line.
    var faults: [Defect.Kind] = []

    /// Takes a line apart; nil if it does not begin with a name and a delimiter. A line that ends before its colon has an
    /// empty value.
    init?(_ line: Span<UInt8>) {
        var position = 0
        var isCapital = true
        var isStandard = true
        while position < line.count, Name.admits(line[position]) {
            let octet = line[position]
            if Name.capital(octet) != octet { isCapital = false }
            if !Name.isStandard(octet) { isStandard = false }
            position += 1
        }
        nameEnd = position
        while position < line.count, line[position] == 0x20 || line[position] == 0x09 { position += 1 }
        guard nameEnd > 0 else { return nil }
        isCanonical = isCapital && position == nameEnd
        valueStart = position + 1
        if position > nameEnd { faults.append(.straySpaces) }
        if !isStandard {
            faults.append(.nonStandardName(Name.normalized(line.extracting(0..<nameEnd))))
        }

        guard position < line.count else {
            isCanonical = false
            valueStart = line.count
            faults.append(.missingColon(Name.normalized(line.extracting(0..<nameEnd))))
            return
        }
        switch line[position] {
        case 0x3A: return
        case 0x3B:
            if isCanonical, let colon = Self.canonicalParametersEnd(line, from: position) {
                valueStart = colon + 1
                return
            }
            var reader = ParameterReader()
            let colon = reader.read(line.extracting(position..<line.count))
            isCanonical = false
            valueStart = colon.map { position + $0 + 1 } ?? line.count
            parameters = reader.parameters
            faults += reader.faults
            if colon == nil { faults.append(.missingColon(Name.normalized(line.extracting(0..<nameEnd)))) }
        default: return nil
        }
    }

    /// The place of the colon after parameters that the writer would write the same; nil if they are in another form.
    private static func canonicalParametersEnd(_ line: Span<UInt8>, from start: Int) -> Int? {
        var position = start
        while position < line.count, line[position] == 0x3B {
            position += 1
            let name = position
            while position < line.count, Name.isStandard(line[position]), line[position] < UInt8(ascii: "a") {
                position += 1
            }
            guard position > name, position < line.count, line[position] == 0x3D else { return nil }
            repeat {
                position += 1
                let value = position
                while position < line.count, isPlain(line[position]) { position += 1 }
                guard position < line.count else { return nil }
                guard position > value else { continue }
                let last = line[position - 1]
                if line[value] == UInt8(ascii: "(") || isSpace(line[value]) || isSpace(last) || last == 0x5C {
                    return nil
                }
            } while line[position] == 0x2C
        }
        return position < line.count && line[position] == 0x3A ? position : nil
    }

    /// Whether the octet can stand in a parameter value without quotation marks and caret escapes.
    private static func isPlain(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x22, 0x2C, 0x3A, 0x3B, 0x5E: false
        default: true
        }
    }

    private static func isSpace(_ octet: UInt8) -> Bool { octet == 0x20 || octet == 0x09 }
}
