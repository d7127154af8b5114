import Outreach

/// A row of `signups.csv`: who registered when. Without a person's identifier the name, with the phone, tells who it is.
package struct SignUpRow: SheetNoun {
    package static let kind = NounKind.signup
    package static let identity = SheetIdentity.none
    package var id: String
    package var handle: String
    package var retired = false
    package var person: String?
    package var name = ""
    package var phone: PhoneNumber?
    package var date = Day.first
    package var channel: SignUp.Channel?
    package var event: String?
    package var agent: String?
    package var sponsor: String?
    package var segment: SignUp.Segment?
    package var programmes: String?
    /// Sealed on the way in, never written out.
    package var nik: IdentityNumber?

    package init(id: String) {
        self.id = id
        handle = id
    }

    package static let fields: [Field<SignUpRow>] = [
        Field("person", "orang", \.person, .text),
        Field("name", "nama", \.name, .text, required: true),
        Field("phone", "hp", \.phone, .phone),
        Field("date", "tanggal", \.date, .day, required: true),
        Field("channel", "jalur", \.channel, SignUp.Channel.expectation),
        Field("event", "acara", \.event, .text, refersTo: .event),
        Field("agent", "agen", \.agent, .text),
        Field("sponsor", "donatur", \.sponsor, .text),
        Field("segment", "segmen", \.segment, SignUp.Segment.expectation),
        Field("programmes", "program", \.programmes, .text),
        Field("nik", "no_ktp", \.nik, .identityNumber, .unshown),
    ]

    package var contradiction: Defect.Problem? {
        person.map { !Identifier.isValid($0) } == true ? .identifier : nil
    }
}
