import Outreach

/// A row of `attendance.csv`: who came to which event. Without a person's identifier the name, with phone or village, tells who it is.
package struct AttendanceRow: SheetNoun {
    package static let kind = NounKind.attendance
    package static let identity = SheetIdentity.none
    package var id: String
    package var handle: String
    package var retired = false
    package var event = ""
    package var person: String?
    package var name = ""
    package var phone: PhoneNumber?
    package var village: String?
    package var stage: Attendance.Stage?
    package var at: Moment?
    package var member: Attendance.Membership?

    package init(id: String) {
        self.id = id
        handle = id
    }

    package static let fields: [Field<AttendanceRow>] = [
        Field("event", "acara", \.event, .text, required: true, refersTo: .event),
        Field("person", "orang", \.person, .text),
        Field("name", "nama", \.name, .text, required: true),
        Field("phone", "hp", \.phone, .phone),
        Field("village", "desa", \.village, .text),
        Field("stage", "tahap", \.stage, Attendance.Stage.expectation),
        Field("at", "pukul", \.at, .moment),
        Field("member", "peserta", \.member, Attendance.Membership.expectation),
    ]

    package var contradiction: Defect.Problem? {
        person.map { !Identifier.isValid($0) } == true ? .identifier : nil
    }
}
