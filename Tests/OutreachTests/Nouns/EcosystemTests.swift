import Testing

@testable import Outreach

@Suite struct EcosystemTests {
    @Test func `every field reads what it writes`() {
        filled(
            Ecosystem.self,
            [
                "name_id": "Nelayan", "name_en": "Fishers", "windows": "jum 08:00-11:00", "duration": "60",
                "potential": "40", "turnout": "0,25", "rate": "0.00005", "color": "navy",
                "visit_cost": "500000", "spacing": "30",
            ])
    }

    @Test func `a campaign starts from four with hours and rates`() {
        #expect(Ecosystem.focus.map(\.id) == ["village", "market", "sme", "vulnerable"])
        #expect(Ecosystem.focus.map(\.nameIndonesian) == ["Desa", "Pasar", "UKM", "Pekerja rentan"])
        for ecosystem in Ecosystem.focus {
            #expect(ecosystem.windows != nil && ecosystem.color != nil)
            var copy = Ecosystem(id: ecosystem.id)
            for field in Ecosystem.fields {
                #expect(field.read(field.value(of: ecosystem).text, into: &copy) == nil)
            }
            #expect(copy == ecosystem)
        }
    }
}
