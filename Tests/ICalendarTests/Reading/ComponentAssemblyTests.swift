import ICalendar
import Testing

struct ComponentAssemblyTests {
    private func document(_ lines: String...) -> Document {
        Parser().parse(lines.joined(separator: "\r\n") + "\r\n")
    }

    @Test func `closes an event where the next one begins`() {
        let read = document(
            "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "BEGIN:VALARM", "BEGIN:VEVENT", "UID:2", "END:VEVENT",
            "END:VCALENDAR")
        #expect(read.components.first?.components.map { $0.text("UID") } == ["1", "2"])
        #expect(
            read.defects == [
                Defect(line: 2, kind: .unclosedComponent("VEVENT")),
                Defect(line: 4, kind: .unclosedComponent("VALARM")),
            ])
    }

    @Test func `lets components of unknown place hold any`() {
        let read = document("BEGIN:VPOLL", "BEGIN:VEVENT", "END:VEVENT", "A:1", "END:VPOLL")
        #expect(read.defects.isEmpty)
        #expect(
            read.components == [Component("VPOLL", properties: [Property("A", "1")], components: [Component("VEVENT")])]
        )
    }

    @Test func `closes at the end of the file what is open`() {
        let read = document("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1")
        #expect(read.components.first?.components.first?.text("UID") == "1")
        #expect(read.defects.map(\.kind) == [.unclosedComponent("VCALENDAR"), .unclosedComponent("VEVENT")])
    }

    @Test func `tells ends without a beginning and properties outside`() {
        let read = document("A:1", "BEGIN:VCALENDAR", "END:VEVENT", "B:2", "END:VCALENDAR", "two words: x")
        #expect(read.components == [Component("VCALENDAR", properties: [Property("B", "2")])])
        #expect(
            read.defects == [
                Defect(line: 1, kind: .propertyOutside("A")), Defect(line: 3, kind: .strayEnd("VEVENT")),
                Defect(line: 6, kind: .unreadableLine("two words: x")),
            ])
    }

    @Test func `reads names of components with faults`() {
        let read = document("begin: vevent ", "END;X=1:VEVENT", "BEGIN:", "END:")
        #expect(read.components.map(\.name) == ["VEVENT", "X-UNNAMED"])
        #expect(read.defects.map(\.kind).contains(.parameterOfStructure))
        #expect(read.defects.map(\.kind).contains(.straySpaces))
    }

    @Test func `puts beside each other what is nested too deep, and loses no property`() {
        let depth = 100
        let lines =
            (0..<depth).flatMap { ["BEGIN:X-\($0)", "N:\($0)"] } + (0..<depth).reversed().map { "END:X-\($0)" }
        let read = Parser().parse(lines.joined(separator: "\r\n") + "\r\n")
        var found: [String] = []
        var rest = read.components
        while let component = rest.popLast() {
            found += component.properties.map(\.value)
            rest += component.components
        }
        #expect(Set(found) == Set((0..<depth).map(String.init)))
        #expect(read.defects.contains { $0.kind == .nestedTooDeep("X-\(Parser.depthLimit)") })
    }
}
