import Outreach

/// A row of `contributions.csv`: who paid what. Without a person's identifier the name, with the phone, tells who it is.
package struct ContributionRow: SheetNoun {
    package static let kind = NounKind.contribution
    package static let identity = SheetIdentity.none
    package var id: String
    package var handle: String
    package var retired = false
    package var person: String?
    package var name = ""
    package var phone: PhoneNumber?
    package var paid = Day.first
    package var first: Month?
    package var months: Int?
    package var rupiah: Int?
    package var batch: String?

    package init(id: String) {
        self.id = id
        handle = id
    }

    package static let fields: [Field<ContributionRow>] = [
        Field("person", "orang", \.person, .text),
        Field("name", "nama", \.name, .text, required: true),
        Field("phone", "hp", \.phone, .phone),
        Field("paid", "dibayar", \.paid, .day, required: true),
        Field("first", "bulan_pertama", \.first, .month),
        Field("months", "bulan", \.months, .integer, in: 1...60),
        Field("rupiah", "rupiah", \.rupiah, .integer, in: 0...1_000_000_000_000),
        Field("batch", "paket", \.batch, .text, refersTo: .batch),
    ]

    package var contradiction: Defect.Problem? {
        person.map { !Identifier.isValid($0) } == true ? .identifier : nil
    }
}
