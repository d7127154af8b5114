import Testing

@testable import EventLog

@Suite struct PairTableTests {
    @Test("a pair is new once, however many others there are") func newOnce() {
        var table = PairTable()
        for first in Int64(1)...60 {
            for second in Int64(1)...60 {
                let isNew = table.insert(first, second)
                #expect(isNew)
            }
        }
        for first in Int64(1)...60 {
            for second in Int64(1)...60 {
                let isNew = table.insert(first, second)
                #expect(!isNew)
            }
        }
        let isNew = table.insert(61, 1)
        #expect(isNew)
    }
}
