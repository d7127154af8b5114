import Testing

@testable import Outreach

@Suite struct AttendanceTests {
    @Test func `every field reads what it writes`() {
        let line = filled(
            Attendance.self,
            ["event": "A7", "person": "P1", "stage": "isi-formulir", "member": "ya", "at": "2026-10-05 09:30"])
        #expect(line.stage == .signed && line.member == .yes)
    }

    @Test func `membership is unknown until it is said`() {
        #expect(Attendance(id: "x").member == .unknown)
        #expect(Attendance(id: "x").stage == nil && Attendance(id: "x").at == nil)
    }

    @Test func `it is a fact that names its event and its person`() {
        #expect(Attendance.kind.isFact)
        #expect(Attendance.fields.filter(\.required).map(\.refersTo) == [.event, .person])
    }
}
