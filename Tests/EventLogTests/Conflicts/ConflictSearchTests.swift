import Outreach
import Testing

@testable import EventLog

@Suite struct ConflictSearchTests {
    private let devices: Devices
    private let event: Event
    private let budi: Person

    init() throws {
        devices = try Devices(2)
        event = try devices.event
        budi = try devices.person("Budi")
    }

    private func move(_ device: Int, _ start: String) throws {
        var moved = try devices[device].all(Event.self).first.orThrow()
        moved.start = Moment(start)
        moved.sequence += 1
        try devices[device].write("event.move", by: "rina") { try $0.update(moved) }
    }

    private func count(_ device: Int, _ heads: Int) throws {
        try devices[device].write("attend.count", by: "rina") { try $0.insert(HeadCount.of(heads, at: event.id)) }
    }

    @Test func `one device alone never disagrees with itself`() throws {
        try move(0, "2026-10-06 09:00")
        try move(0, "2026-10-07 09:00")
        #expect(try devices[0].conflicts() == [])
    }

    @Test func `an entry made in knowledge of the other is no conflict`() throws {
        try move(0, "2026-10-06 09:00")
        try devices.give(from: 0, to: 1)
        try move(1, "2026-10-07 09:00")
        try devices.exchange()
        #expect(try devices[0].conflicts() == [])
        #expect(try devices[0].all(Event.self).map(\.start) == [Moment("2026-10-07 09:00")])
    }

    @Test func `the same said twice is no conflict`() throws {
        for device in 0...1 { try move(device, "2026-10-06 09:00") }
        for device in 0...1 { try count(device, 40) }
        try devices.exchange()
        #expect(try devices[0].conflicts() == [])
        #expect(try devices[0].all(Event.self).map(\.sequence) == [1])
    }

    @Test func `a decision in knowledge of both settles it on every device`() throws {
        try move(0, "2026-10-06 09:00")
        try move(1, "2026-10-07 09:00")
        try devices.exchange()
        #expect(
            try devices[0].conflicts().map(\.subject) == [.field(.event, id: event.id, name: "start")])
        let held = try devices[0].all(Event.self).first.orThrow()
        try devices[0].write("conflict.decide", by: "rina") {
            try $0.decide(.event, event.id, [.init(name: "start", value: .text(held.start?.text ?? ""))])
        }
        #expect(try devices[0].conflicts() == [])
        try devices.exchange()
        #expect(try devices[1].conflicts() == [])
        let after = try devices[1].all(Event.self).first.orThrow()
        #expect(after.start == held.start && after.sequence == held.sequence + 1)
        for file in devices.files { #expect(try file.discrepancies() == []) }
    }

    @Test func `two head counts of one event are both told of until one is entered anew`() throws {
        try count(0, 40)
        try count(1, 45)
        try devices.exchange()
        let conflict = try devices[0].conflicts().first.orThrow()
        #expect(conflict.subject == .fact(.headcount, event: event.id, person: nil))
        #expect(conflict.sides.flatMap(\.values).map(\.value).count == 2)
        let heads = try devices[0].facts(HeadCount.self)
        #expect(heads.count == 1)
        try devices[0].write("attend.count", by: "rina") { journal in
            for old in heads { try journal.supersede(.headcount, old.reference) }
            try journal.insert(HeadCount.of(43, at: event.id))
        }
        try devices.exchange()
        for file in devices.files {
            #expect(try file.conflicts() == [])
            #expect(try file.facts(HeadCount.self).map(\.fact.heads) == [43])
        }
    }

    @Test func `a record that one removed and the other went on with is told of until someone decides`() throws {
        let made = try devices[0].add(Site.named("S3"))
        try devices.exchange()
        try devices[0].turn(made.entry)
        var site = try devices[1].find("S3", Site.self).orThrow()
        site.note = "ramai"
        try devices[1].write("site.edit", by: "dewi") { try $0.update(site) }
        try devices.exchange()
        let conflict = try devices[1].conflicts().first.orThrow()
        #expect(conflict.subject == .removal(.site, id: "S3"))
        #expect(Set(conflict.sides.map(\.counts)) == [true, false])
        try devices[1].write("conflict.decide", by: "dewi") { try $0.decideRemoved(.site, "S3") }
        try devices.exchange()
        for file in devices.files {
            #expect(try file.conflicts() == [])
            #expect(try file.find("S3", Site.self) == nil)
            #expect(try file.discrepancies() == [])
        }
    }

    @Test func `someone whom both registered is told of until one registration is taken back`() throws {
        for (device, date) in [(0, 20_730), (1, 20_731)] {
            var signUp = SignUp(id: "")
            signUp.person = budi.id
            signUp.date = Day(number: date)
            try devices[device].write("signup.add", by: "rina") { try $0.insert(signUp) }
        }
        try devices.exchange()
        #expect(try devices[0].conflicts().map(\.subject) == [.signUps(person: budi.id)])
        try devices[0].turn(try devices[0].lastUndoable())
        #expect(try devices[0].conflicts() == [])
    }

    @Test func `two numbers of one person are told of once, and deciding takes number and seal`() throws {
        for device in 0...1 {
            var person = budi
            person.nikMac = "key:mac-\(device)"
            person.nikSealed = "seal-\(device)"
            try devices[device].write("person.edit", by: "rina") { try $0.update(person) }
        }
        try devices.exchange()
        let conflict = try devices[0].conflicts().first.orThrow()
        #expect(conflict.subject == .field(.person, id: budi.id, name: "nik_mac"))
        let side = try conflict.sides.first { !$0.counts }.orThrow()
        try devices[0].write("bundle.decide", by: "rina") { try $0.decide(conflict.subject, side, over: []) }
        #expect(try devices[0].conflicts() == [])
        let held = try devices[0].all(Person.self).first { $0.id == budi.id }.orThrow()
        #expect(held.nikMac?.suffix(1) == held.nikSealed?.suffix(1))
        #expect(side.values.map(\.value).first == held.nikMac.map { .text($0) })
    }
}
