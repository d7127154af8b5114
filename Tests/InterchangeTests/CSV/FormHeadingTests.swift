import Testing

@testable import Interchange

@Suite struct FormHeadingTests {
    @Test func `a heading within groups has a last part`() {
        #expect(FormHeading.lastPart("data-kunjungan-nama") == "nama")
        #expect(FormHeading.lastPart("kunjungan/hp") == "hp")
        #expect(FormHeading.lastPart("nama") == nil && FormHeading.lastPart("/") == nil)
    }

    @Test(arguments: ["_id", "_submission_time", "meta/instanceid", "deviceid", "data-today", "__version__", "key"])
    func `the books of form programs are known`(heading: String) { #expect(FormHeading.isBookkeeping(heading)) }

    @Test(arguments: ["nama", "kunjungan/nama", "_", "status", "telepon"])
    func `what people filled in is not among them`(heading: String) { #expect(!FormHeading.isBookkeeping(heading)) }
}
