import Testing

@testable import ICalendar

struct NameTests {
    @Test(arguments: [
        ("summary", "SUMMARY"), ("X-WR-CalName", "X-WR-CALNAME"), ("A B:C;D\r\nE", "ABCDE"), ("", "X-UNNAMED"),
        ("é", "X-UNNAMED"), ("x_y.z/1", "X_Y.Z/1"),
    ])
    func `puts names in capitals and drops what they cannot hold`(name: String, normal: String) {
        #expect(Name.normalized(name) == normal)
    }

    @Test func `knows the letters, digits and hyphen of the standard`() {
        let allowed = (UInt8.min...UInt8.max).filter { Name.isStandard($0) }
        #expect(
            String(decoding: allowed, as: UTF8.self)
                == "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
    }
}
