extension ZoneRules {
    /// Reads a zone in the format in which systems keep the IANA database, TZif of RFC 9636; nil if the octets are not that.
    ///
    /// Takes time linear in their number.
    public init?(tzif octets: [UInt8]) {
        var reader = BigEndianReader(octets: octets)
        guard let first = Header(&reader) else { return nil }
        guard first.version >= 2 else {
            self.init(&reader, first, timeSize: 4)
            return
        }
        reader.position += first.length(timeSize: 4)
        guard let header = Header(&reader) else { return nil }
        self.init(&reader, header, timeSize: 8)
    }

    private init?(_ reader: inout BigEndianReader, _ header: Header, timeSize: Int) {
        let start = reader.position
        guard header.typeCount > 0, header.length(timeSize: timeSize) <= reader.octets.count - start else { return nil }
        var instants: [Int] = []
        for _ in 0..<header.timeCount { instants.append(reader.integer(timeSize)) }
        var kinds: [Int] = []
        for _ in 0..<header.timeCount { kinds.append(reader.unsigned(1)) }
        var offsets: [Int] = []
        for _ in 0..<header.typeCount {
            offsets.append(reader.integer(4))
            reader.position += 2
        }
        guard kinds.allSatisfy({ $0 < offsets.count }), offsets.allSatisfy({ abs($0) < 86_400 }) else { return nil }
        let transitions = zip(instants, kinds).map { Transition(instant: $0, offset: offsets[$1]) }
        reader.position = start + header.length(timeSize: timeSize)
        var tail: YearlyClock?
        if timeSize == 8, reader.position < reader.octets.count, reader.octets[reader.position] == 0x0A {
            let rest = reader.octets[(reader.position + 1)...].prefix { $0 != 0x0A }
            tail = YearlyClock(String(decoding: rest, as: UTF8.self))
        }
        self.init(first: offsets[0], transitions: transitions, tail: tail)
    }

    /// The numbers at the head of a block.
    private struct Header {
        let version: Int
        let isUTCount: Int
        let isStandardCount: Int
        let leapCount: Int
        let timeCount: Int
        let typeCount: Int
        let characterCount: Int

        init?(_ reader: inout BigEndianReader) {
            guard reader.octets.count - reader.position >= 44,
                reader.octets[reader.position..<reader.position + 4].elementsEqual("TZif".utf8)
            else { return nil }
            let letter = reader.octets[reader.position + 4]
            version = letter == 0 ? 1 : Int(letter) - 0x30
            reader.position += 20
            isUTCount = reader.unsigned(4)
            isStandardCount = reader.unsigned(4)
            leapCount = reader.unsigned(4)
            timeCount = reader.unsigned(4)
            typeCount = reader.unsigned(4)
            characterCount = reader.unsigned(4)
        }

        func length(timeSize: Int) -> Int {
            timeCount * (timeSize + 1) + typeCount * 6 + characterCount + leapCount * (timeSize + 4) + isStandardCount
                + isUTCount
        }
    }
}

/// Reads numbers whose first octet is the largest.
private struct BigEndianReader {
    let octets: [UInt8]
    var position = 0

    mutating func unsigned(_ size: Int) -> Int {
        var number = 0
        for _ in 0..<size {
            number = number << 8 | Int(position < octets.count ? octets[position] : 0)
            position += 1
        }
        return number
    }

    mutating func integer(_ size: Int) -> Int {
        let number = unsigned(size)
        return size < 8 && number >> (size * 8 - 1) == 1 ? number - 1 << (size * 8) : number
    }
}
