import Testing

@testable import Outreach

@Suite struct PersonTests {
    @Test func `every field reads what it writes`() {
        let person = filled(
            Person.self,
            [
                "name": "Budi", "phone": "+62 812-0000-1234", "village": "Kurau", "sector": "transport",
                "jht_claimed": "2026-09-01", "same_as": "P1", "purpose": "visits",
                "basis": "persetujuan", "consent": "2026-10-05", "consent_form": "F-2", "withdrawn": "2026-11-01",
                "keep_until": "2027-10-05", "nik_mac": "1a2b3c4d:00", "nik_sealed": "v1:1a2b3c4d:AA==",
                "erased": "2026-12-01",
            ])
        #expect(person.phone?.digits == "081200001234")
    }

    @Test(arguments: [
        "0812-0000-1234", "0812 0000 1234", "+62 812 0000 1234", "6281200001234", "81200001234", "(0812) 0000.1234",
        "+62-812/0000-1234", "+62 (0)812 0000 1234", "62 0812 0000 1234",
    ])
    func `one number in any writing is one number`(text: String) {
        #expect(PhoneNumber(cell: text)?.digits == "081200001234")
    }

    @Test(arguments: [
        ("0717 421234", "0717421234"), ("112233", "112233"), ("+65 8123 4567", "+6581234567"), ("110-01", "11001"),
        ("62123456", "62123456"), ("+60 12 345 6789", "+60123456789"),
    ])
    func `other numbers keep their digits`(text: String, digits: String) {
        #expect(PhoneNumber(cell: text)?.digits == digits)
    }

    @Test(arguments: [
        "", "+", "1234", "0812x", "1234567890123456", "++62812000012", "０８１２００００１２３４", "-", "+62 1", "62+812000012",
    ])
    func `refuses what is no number`(text: String) {
        #expect(PhoneNumber(cell: text) == nil)
    }

    @Test func `a normal form is its own normal form`() {
        var random = SplitMix(seed: 11)
        for _ in 0..<20_000 {
            let start = ["", "+", "62", "+62", "0", "8", "+8", "+620"].randomElement(using: &random) ?? ""
            let count = Int.random(in: 1...16, using: &random)
            let digits = (0..<count).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
            guard let number = PhoneNumber(cell: start + digits) else { continue }
            #expect(PhoneNumber(fieldValue: number.fieldValue) == number, "\(start + digits)")
        }
    }
}
