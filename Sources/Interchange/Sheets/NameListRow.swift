import Outreach

/// A row of a list of names that somebody else keeps, such as a village: as dirty as it comes. It is compared and never kept.
package struct NameListRow: SheetNoun {
    package static let kind = NounKind.person
    package static let identity = SheetIdentity.none
    package var id: String
    package var handle: String
    package var retired = false
    package var name = ""
    package var phone: ListedPhone?
    package var village: String?
    package var nik: ListedNumber?
    /// What the list says of the person: died, moved.
    package var remark: String?

    package init(id: String) {
        self.id = id
        handle = id
    }

    package static let fields: [Field<NameListRow>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("phone", "hp", \.phone, .phone),
        Field("village", "desa", \.village, .text),
        Field("nik", "no_ktp", \.nik, .identityNumber, .unshown),
        Field("remark", "keterangan", \.remark, .text),
    ]
}

/// A telephone number as a list has it; one that is none is taken for unknown.
package struct ListedPhone: FieldConvertible {
    package let number: PhoneNumber?

    package init?(cell: String) { number = PhoneNumber(cell: cell) }
    package var fieldValue: FieldValue { .text(number?.digits ?? "") }
}

/// An identity number as a list has it; one that is none is kept as wrong, and its digits nowhere.
package struct ListedNumber: FieldConvertible {
    package let number: IdentityNumber?

    package init?(cell: String) { number = try? IdentityNumber(cell) }
    package var fieldValue: FieldValue { .text("") }
}
