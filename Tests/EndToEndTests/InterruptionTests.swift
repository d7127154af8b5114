import Foundation
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct InterruptionTests {
    @Test(arguments: [0, 20, 60, 150, 300, 450])
    func `an import that is killed has happened or has not`(_ milliseconds: UInt32) throws {
        let place = try Workplace()
        try #require(try place.run("init --branch Pangkalpinang").code == 0)
        let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(nothing) }
        let words = ["import", Workplace.sample].map { Array($0.utf8) }
        let started = try start(words, environment: place.environment, (nothing, nothing, nothing))
        usleep(milliseconds * 1_000)
        kill(started.pid, SIGKILL)
        _ = started.wait()
        func rows(_ line: String) throws -> Int {
            let execution = try place.run(line + " --format csv")
            #expect(execution.code == 0)
            return execution.output.split(separator: "\r\n").count - 1
        }
        let sites = try rows("site list")
        let isThere = sites > 0
        #expect(sites == (isThere ? 141 : 0))
        #expect(try rows("event list") == (isThere ? 70 : 0))
        #expect(try rows("signup list") == (isThere ? 371 : 0))
        #expect(try rows("history") == (isThere ? 2 : 1))
        // And the work can go on.
        #expect(try place.run(["import", Workplace.sample]).code == 0)
        #expect(try rows("site list") == 141)
    }

    @Test func `a founding that is killed leaves no half campaign`() throws {
        for milliseconds: UInt32 in [0, 2, 5, 8, 12, 20, 40] {
            let place = try Workplace()
            let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
            defer { close(nothing) }
            let words = ["init", "--branch", "X"].map { Array($0.utf8) }
            let started = try start(words, environment: place.environment, (nothing, nothing, nothing))
            usleep(milliseconds * 1_000)
            kill(started.pid, SIGKILL)
            _ = started.wait()
            let after = try place.run("campaign")
            #expect(after.code == 0 || after.code == 3, "\(after.talk)")
            if after.code == 3 {
                #expect(try place.run("init --branch X").code == 0, "after \(milliseconds) ms: \(after.talk)")
            }
        }
    }
}
