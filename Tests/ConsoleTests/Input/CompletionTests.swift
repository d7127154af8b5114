import Testing

@testable import Console

@Suite struct CompletionTests {
    private func completed(_ before: String, _ candidates: String...) -> (text: String, listed: Int) {
        let completion = Completion(before: before, candidates: candidates.map { Candidate($0) })
        let kept = String(String.UnicodeScalarView(before.unicodeScalars.dropLast(completion.replaced)))
        return (kept + completion.inserted, completion.listed.count)
    }

    @Test func `one candidate takes the word's place and a space follows`() {
        #expect(completed("acara tam", "tambah") == ("acara tambah ", 0))
        #expect(completed("acara ", "tambah") == ("acara tambah ", 0))
        #expect(completed("é日", "é日本") == ("é日本 ", 0))
        #expect(completed("TIM mel", "Melati") == ("TIM Melati ", 0))
    }

    @Test func `of several what they agree on is typed and all are listed`() {
        #expect(completed("ren", "rencana", "rencanakan") == ("rencana", 2))
        #expect(completed("rencana", "rencana", "rencanakan") == ("rencana", 2))
        #expect(completed("m", "Melati", "Mawar") == ("m", 2))
        #expect(completed("xyz", "rencana", "renang") == ("xyz", 2))
    }

    @Test func `words with spaces are quoted`() {
        #expect(completed("--di=Pa", "--di=Pasar Ratu") == ("--di=\"Pasar Ratu\" ", 0))
        #expect(completed("lokasi pas", "Pasar Ratu", "Pasar Pagi") == ("lokasi \"Pasar ", 2))
        #expect(completed("lokasi \"Pasar R", "Pasar Ratu") == ("lokasi \"Pasar Ratu\" ", 0))
        #expect(completed("lokasi 'Pa", "Pasar") == ("lokasi \"Pasar\" ", 0))
        #expect(completed("x", "x\"y\\z") == ("\"x\\\"y\\\\z\" ", 0))
        #expect(completed("jum", "jum'at") == ("jum'at ", 0))
    }

    @Test func `an option that takes a value and a folder get no space`() {
        #expect(completed("--ti", "--tim=") == ("--tim=", 0))
        #expect(completed("sam", "samples/") == ("samples/", 0))
    }

    @Test func `what was completed is split into the words that were meant`() throws {
        for text in ["Pasar Ratu", "--di=Pasar \"Ratu\"", "a\\b", "#1", "'x", "é 日本"] {
            #expect(try splitLine(completed("", text).text) == [text])
        }
    }

    @Test func `without candidates nothing changes`() {
        #expect(completed("abc") == ("abc", 0))
    }
}
