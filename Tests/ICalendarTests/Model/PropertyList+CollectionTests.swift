import ICalendar
import Testing

struct PropertyListCollectionTests {
    @Test func `replaces, inserts and removes as an array does`() {
        var list: PropertyList = []
        var array: [Property] = []
        var random = SplitMix(seed: 5)
        for step in 0..<200 {
            let property = Property(
                "N\(step % 7)", "v\(step)", parameters: step % 3 == 0 ? [Parameter("P", "(x)")] : [])
            let position = Int.random(in: 0...array.count, using: &random)
            switch step % 5 {
            case 0 where position < array.count:
                list[position] = property
                array[position] = property
            case 1 where position < array.count:
                list.remove(at: position)
                array.remove(at: position)
            case 2:
                list.insert(property, at: position)
                array.insert(property, at: position)
            case 3 where step % 50 == 3:
                list.removeAll { $0.name == "N3" }
                array.removeAll { $0.name == "N3" }
            default:
                list.append(property)
                array.append(property)
            }
            #expect(Array(list) == array)
        }
    }

    @Test func `keeps the lines of the file when others change`() {
        var component = Parser().parse("BEGIN:X\nA:1\nB:2\nC:3\nEND:X\n").components[0]
        component.properties.remove(at: 0)
        component.properties.append(Property("D", "4"))
        #expect(component.properties.map(\.line) == [3, 4, nil])
    }
}
