import Testing

@testable import ICalendar

struct ComponentBuilderTests {
    @Test func `nests what is opened inside`() {
        var builder = ComponentBuilder()
        builder.end()
        builder.raw("LOST", "1")
        builder.begin("A")
        builder.begin("B")
        builder.raw("P", "1")
        builder.end()
        builder.end()
        #expect(builder.component == Component("A", components: [Component("B", properties: [Property("P", "1")])]))
    }

    @Test func `builds what the writer writes`() {
        var writer = Writer()
        writer.append(FixedZone.makassar)
        #expect(Parser().parse(writer.octets).components == [FixedZone.makassar.component])
    }
}
