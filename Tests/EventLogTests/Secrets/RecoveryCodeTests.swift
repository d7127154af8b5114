import Testing

@testable import EventLog

@Suite struct RecoveryCodeTests {
    private func key(_ seed: UInt64) -> NumberKey {
        var random = SplitMix(seed: seed)
        return NumberKey { random.next() }
    }

    private func problem(_ text: String) -> RecoveryCode.Problem? {
        do throws(RecoveryCode.Problem) {
            _ = try RecoveryCode.key(text)
            return nil
        } catch { return error }
    }

    @Test(arguments: 1...50 as ClosedRange<UInt64>) func `a code gives its key back`(_ seed: UInt64) throws {
        let code = RecoveryCode.text(key(seed))
        #expect(code.split(separator: " ").count == 13 && code.count == 77)
        #expect(try RecoveryCode.key(code) == key(seed))
        #expect(try RecoveryCode.key(code.lowercased().replacing(" ", with: "-")) == key(seed))
        #expect(try RecoveryCode.key(code.replacing("0", with: "O").replacing("1", with: "l")) == key(seed))
    }

    @Test func `a wrong character and two that changed places are found in their group`() {
        let groups = RecoveryCode.text(key(1)).split(separator: " ").map(String.init)
        for (index, group) in groups.enumerated() {
            for place in 0..<4 {
                for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" {
                    var letters = Array(group)
                    guard letters[place] != letter else { continue }
                    letters[place] = letter
                    var wrong = groups
                    wrong[index] = String(letters)
                    #expect(problem(wrong.joined(separator: " ")) == .group(index + 1))
                }
                var letters = Array(group)
                guard place < 3, letters[place] != letters[place + 1] else { continue }
                letters.swapAt(place, place + 1)
                var wrong = groups
                wrong[index] = String(letters)
                #expect(problem(wrong.joined(separator: " ")) == .group(index + 1))
            }
        }
    }

    @Test func `groups in the wrong order, too few and too many are told`() {
        var groups = RecoveryCode.text(key(2)).split(separator: " ").map(String.init)
        #expect(problem(groups.dropLast().joined(separator: " ")) == .groups(12))
        #expect(problem((groups + ["00000"]).joined(separator: " ")) == .groups(14))
        #expect(problem("") == .groups(0))
        #expect(problem(String(groups.joined().dropLast())) == .groups(12))
        groups.swapAt(3, 4)
        #expect(problem(groups.joined(separator: " ")) == .group(4))
        groups.swapAt(3, 4)
        groups[5] = "é\(groups[5].dropFirst())"
        #expect(problem(groups.joined(separator: " ")) == .group(6))
    }

    @Test func `bits behind the key are no key`() {
        var groups = RecoveryCode.text(key(3)).split(separator: " ").map(String.init)
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")
        let fitting = alphabet.map { "000" + "1" + String($0) }.first { group in
            groups[12] = group
            if case .group = problem(groups.joined(separator: " ")) { return false }
            return true
        }
        #expect(fitting != nil && problem(groups.joined(separator: " ")) == .content)
    }
}
