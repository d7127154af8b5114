import Testing

@testable import Outreach

@Suite struct MappingTests {
    @Test func `all fields are read and kept`() {
        let mapping = filled(
            Mapping.self,
            ["for": "pendaftaran", "columns": "Nama Lengkap=name; HP = phone", "words": "channel:Lewat RT=agent"])
        #expect(mapping.target == .signup)
        #expect(mapping.columns?.fieldValue == .text("Nama Lengkap=name; HP=phone"))
    }

    @Test func `headings and words are compared without case`() {
        var mapping = Mapping(id: "kobo")
        mapping.columns = WordPairs(cell: "Nama Lengkap=Name")
        mapping.words = WordPairs(cell: "stage:Sudah Daftar=signed; stage:a=b=paid")
        #expect(mapping.column("nama_lengkap") == "name" && mapping.column("nama") == nil)
        #expect(mapping.word("SUDAH daftar", in: "stage") == "signed" && mapping.word("a=b", in: "stage") == "paid")
        #expect(mapping.word("Sudah Daftar", in: "member") == nil && mapping.word("signed", in: "stage") == nil)
    }

    @Test(arguments: ["", ";", "a", "=b", "a=", "a=b; A =c"]) func `what is no pair is not read`(text: String) {
        #expect(WordPairs(cell: text) == nil)
    }
}
