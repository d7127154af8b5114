import Testing

@testable import Outreach

/// Reads every field of a noun from its cell, and holds that each comes back from its own text and from the value kept.
///
/// - Parameter cells: one cell for each field, by the field's name.
/// - Returns: the noun with all fields read.
@discardableResult
func filled<N: Noun>(
    _ type: N.Type = N.self, _ cells: [String: String], at location: SourceLocation = #_sourceLocation
) -> N {
    #expect(Set(cells.keys) == Set(N.fields.map(\.name)), sourceLocation: location)
    var all = N(id: "x1")
    #expect(all.id == "x1" && all.handle == "x1" && !all.retired, sourceLocation: location)
    for field in N.fields {
        let cell = cells[field.name] ?? ""
        var noun = N(id: "x1")
        #expect(field.read(cell, into: &noun) == nil, "\(field.name)", sourceLocation: location)
        let value = field.value(of: noun)
        var read = N(id: "x1")
        #expect(field.read(value.text, into: &read) == nil, "\(field.name)", sourceLocation: location)
        #expect(read == noun, "\(field.name) read back", sourceLocation: location)
        var restored = N(id: "x1")
        field.restore(value, into: &restored)
        #expect(restored == noun, "\(field.name) restored", sourceLocation: location)
        #expect(value != .null && noun != N(id: "x1"), "\(field.name) says something", sourceLocation: location)
        _ = field.read(cell, into: &all)
    }
    expectFieldsAreSound(type, at: location)
    return all
}

/// Holds what is true of every noun's list of fields.
private func expectFieldsAreSound<N: Noun>(_ type: N.Type, at location: SourceLocation) {
    let names = N.fields.map(\.name)
    let aliases = N.fields.map(\.alias)
    #expect(Set(names).count == names.count, sourceLocation: location)
    #expect(Set(aliases).count == aliases.count, sourceLocation: location)
    for (index, field) in N.fields.enumerated() {
        #expect(N.fields.firstIndex { $0.name == field.alias } ?? index == index, sourceLocation: location)
        #expect(!["id", "code", "kode", "retired"].contains(field.alias), sourceLocation: location)
        #expect(
            (field.name + field.alias).utf8.allSatisfy { (97...122).contains($0) || $0 == 95 }, sourceLocation: location
        )
        var empty = N(id: "x1")
        let problem = field.read("", into: &empty)
        #expect(field.required == (problem != nil), "\(field.name) empty", sourceLocation: location)
        #expect(empty == N(id: "x1") || !field.required, "\(field.name) left alone", sourceLocation: location)
    }
}
