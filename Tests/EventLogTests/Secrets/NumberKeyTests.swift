import Crypto
import Foundation
import Outreach
import Testing

@testable import EventLog

@Suite struct NumberKeyTests {
    private let key: NumberKey
    private let other: NumberKey
    private let number: IdentityNumber

    init() throws {
        key = try #require(NumberKey(bytes: 0..<32))
        other = try #require(NumberKey(bytes: 1..<33))
        number = try IdentityNumber("1971024508900003")
    }

    private func bytes(_ hex: String) -> [UInt8] {
        stride(from: 0, to: hex.count, by: 2).map { UInt8(hex.dropFirst($0).prefix(2), radix: 16) ?? 0 }
    }

    @Test func `HKDF is that of RFC 5869, test case 3`() {
        let derived = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: [UInt8](repeating: 0x0B, count: 22)), info: Data(), outputByteCount: 42
        )
        let expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        #expect(derived.withUnsafeBytes { Data($0) }.hex == expected)
    }

    @Test func `HMAC is that of RFC 4231, test case 2`() {
        let code = HMAC<SHA256>.authenticationCode(
            for: Data("what do ya want for nothing?".utf8), using: SymmetricKey(data: Data("Jefe".utf8)))
        #expect(Data(code).hex == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test func `AES-GCM is that of the specification, test case 16`() throws {
        // McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, 256 bits.
        let box = try AES.GCM.seal(
            Data(
                bytes(
                    "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
                )),
            using: SymmetricKey(data: bytes("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")),
            nonce: AES.GCM.Nonce(data: bytes("cafebabefacedbaddecaf888")),
            authenticating: Data(bytes("feedfacedeadbeeffeedfacedeadbeefabaddad2")))
        #expect(box.tag.hex == "76fc6ece0f4e1768cddf8853bb2d551b")
        #expect(box.ciphertext.hex.hasPrefix("522dc1f099567d07f47f37a32a84427d"))
    }

    @Test func `the derived keys, the digest and the name are those that Python computes`() throws {
        #expect(key.id == "dcb508fe")
        #expect(
            NumberKey.derived(key.bytes, "sosialisasi/nik/mac/v1").withUnsafeBytes { Data($0) }.hex
                == "0a75ebaa6499541b6619716331e6bdc5790f07535d8c8e651a576b92e583354f")
        #expect(key.mac(number) == "dcb508fe:6499f30424f465e8b300589e102b2b2c65b4fe1d9b331121cb5fb47e78073ecc")
        // Sealed by another program with the nonce 00 01 ... 0b.
        #expect(
            key.open("v1:dcb508fe:AAECAwQFBgcICQoLv8F3uV0IGSD4zcpe0L5/JMgMwt8rNbXKzA8gBe+NZKs=", for: "p1") == number)
    }

    @Test func `a sealed number opens for its person under its key alone`() throws {
        let sealed = try #require(key.seal(number, for: "p1"))
        #expect(sealed.hasPrefix("v1:\(key.id):") && NumberKey.identifier(ofSealed: sealed) == key.id)
        #expect(key.open(sealed, for: "p1") == number)
        #expect(key.open(sealed, for: "p2") == nil, "another row")
        #expect(other.open(sealed, for: "p1") == nil, "another key")
        let renamed = sealed.replacing(key.id, with: other.id)
        #expect(other.open(renamed, for: "p1") == nil, "another key under its name")
        #expect(key.open("v2" + sealed.dropFirst(2), for: "p1") == nil)
        for text in ["", "v1", "v1:\(key.id):", "v1:\(key.id):!!", "v1:\(key.id):AAAA", "v1:\(key.id):x:y"] {
            #expect(key.open(text, for: "p1") == nil)
        }
    }

    @Test func `one flipped bit is found`() throws {
        let sealed = try #require(key.seal(number, for: "p1"))
        let body = try #require(Data(base64Encoded: String(sealed.split(separator: ":")[2])))
        for place in body.indices {
            var changed = body
            changed[place] ^= 1
            #expect(key.open("v1:\(key.id):\(changed.base64EncodedString())", for: "p1") == nil)
        }
    }

    @Test func `the same number is sealed differently each time and has one digest`() {
        #expect(key.seal(number, for: "p1") != key.seal(number, for: "p1"))
        #expect(key.mac(number) == key.mac(number) && key.mac(number) != other.mac(number))
        #expect(!key.mac(number).contains(number.digits))
    }

    @Test func `a key has 32 bytes and shows none of them`() {
        #expect(NumberKey(bytes: 0..<31) == nil && NumberKey(bytes: 0..<33) == nil)
        var dumped = ""
        dump(key, to: &dumped)
        #expect("\(key)" == "key \(key.id)" && !dumped.contains("bytes"))
    }
}
