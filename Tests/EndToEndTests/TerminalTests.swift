import Foundation
import Testing

@Suite(.enabled(if: binary != nil, noBinary)) struct TerminalTests {
    @Test func `a session answers until the person leaves`() throws {
        let place = try Workplace(["LANG": "id_ID.UTF-8", "LC_ALL": "id_ID.UTF-8"])
        try place.found()
        let terminal = try Terminal()
        let session = try terminal.start([], place)
        #expect(terminal.shows("cabang Pangkalpinang"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("tim daftar\r")
        #expect(terminal.shows("T1  Bangka"))
        terminal.type("orang tambah --nama \"Wati Sari\"\r")
        #expect(terminal.shows("Wati Sari ditambahkan"))
        terminal.type("tim terbang\r")
        #expect(terminal.shows("tidak punya kata kerja"))
        terminal.type("keluar\r")
        #expect(session.wait() == 0)
        #expect(try place.run("person list").output.contains("Wati Sari"))
        let history = String(decoding: place.bytes(place.folder + "/state/sosialisasi/history"), as: UTF8.self)
        #expect(history.hasPrefix("tim daftar\n"))
    }

    @Test func `what a command lacks is asked for, and Enter runs what was meant`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try Terminal()
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site show\r")
        #expect(terminal.shows("Something is missing"))
        #expect(terminal.shows(": "))
        terminal.type("?\r")
        #expect(terminal.shows("Kurau"))
        terminal.type("V1\r")
        #expect(terminal.shows("The same in one line: site show V1"))
        #expect(terminal.shows("Kurau"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site show\r")
        #expect(terminal.shows("Something is missing"))
        #expect(terminal.shows(": "))
        terminal.type("\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("site shw V1\r")
        #expect(terminal.shows("Enter runs: site show V1"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("\r")
        #expect(terminal.shows("Kurau"))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        let history = String(decoding: place.bytes(place.folder + "/state/sosialisasi/history"), as: UTF8.self)
        #expect(history.contains("site show V1\n"))
        // Off a terminal, and where it is declined, nobody is asked.
        #expect(try place.run("site show").code == 64)
        let silent = try Terminal()
        let declined = try silent.start(["site", "show", "--no-input"], place)
        #expect(declined.wait() == 64)
    }

    @Test func `practice leaves the campaign as it was and nothing behind`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try Terminal()
        let session = try terminal.start(["practice"], place)
        #expect(terminal.shows("practice> "))
        terminal.type("person add --name \"Wati Sari\"\r")
        #expect(terminal.shows("Added person"))
        terminal.type("quit\r")
        #expect(terminal.shows("The copy is gone"))
        #expect(session.wait() == 0)
        #expect(try !place.run("person list").output.contains("Wati"))
        let left = try FileManager.default.contentsOfDirectory(atPath: place.folder + "/state/sosialisasi")
        #expect(!left.contains { $0.hasPrefix("practice") })
    }

    @Test func `Ctrl-C gives up a line and Ctrl-D the session`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try Terminal()
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("person add --name Wati\u{3}")
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("team list\r")
        #expect(terminal.shows("T1  Bangka"))
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("\u{4}")
        #expect(session.wait() == 0)
        #expect(try !place.run("person list").output.contains("Wati"))
    }

    @Test func `colours are for terminals, unless they are declined`() throws {
        let place = try Workplace()
        try place.found()
        for (variables, isColored) in [([:], true), (["NO_COLOR": "1"], false), (["TERM": "dumb"], false)] {
            for (name, value) in variables { place.environment[name] = value }
            let terminal = try Terminal()
            let session = try terminal.start(["site", "list"], place)
            #expect(terminal.shows("Kurau"))
            #expect(session.wait() == 0)
            #expect(terminal.all.contains("\u{1B}[") == isColored, "\(variables)")
            for name in variables.keys { place.environment[name] = name == "TERM" ? "xterm" : nil }
        }
    }

    @Test func `a search is broken off by Ctrl-C and keeps its plan`() throws {
        let place = try Workplace()
        try place.found()
        let terminal = try Terminal()
        let session = try terminal.start([], place)
        #expect(terminal.shows("sosialisasi> "))
        terminal.type("plan week 2026-W41 --iterations 1000000000\r")
        #expect(terminal.shows("sign-ups planned"))
        kill(session.pid, SIGINT)
        #expect(terminal.shows("Stopped"))
        terminal.type("quit\r")
        #expect(session.wait() == 0)
        #expect(try place.run("plan list --format csv").output.split(separator: "\r\n").count == 2)
    }
}

/// A terminal without a screen: the program has one end, the test types on the other.
final class Terminal {
    private let outer: Int32
    private let inner: Int32
    private var seen = ""
    /// Everything that was shown.
    private(set) var all = ""

    /// Opens a pair of ends of 100 columns by 30 rows.
    init() throws {
        outer = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(outer >= 0)
        // TIOCSPTLCK and TIOCGPTN of Linux, which the C library hides from Swift.
        var lock: Int32 = 0
        var number: Int32 = -1
        try #require(ioctl(outer, 0x4004_5431, &lock) == 0 && ioctl(outer, 0x8004_5430, &number) == 0)
        inner = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        try #require(inner >= 0)
        var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
    }

    deinit {
        close(inner)
        close(outer)
    }

    /// Whether what is typed is shown.
    var echoes: Bool {
        var state = termios()
        return tcgetattr(inner, &state) == 0 && state.c_lflag & tcflag_t(ECHO) != 0
    }

    func start(_ words: [String], _ place: Workplace) throws -> Started {
        try EndToEndTests.start(words.map { Array($0.utf8) }, environment: place.environment, (inner, inner, inner))
    }

    /// Presses keys.
    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(outer, bytes, bytes.count)
    }

    /// Waits until the text is shown behind what was waited for before; false if it is not within a generous time.
    func shows(_ text: String) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while true {
            if let range = seen.firstRange(of: text) {
                seen.removeSubrange(..<range.upperBound)
                return true
            }
            var ready = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 20_000) > 0 else { return false }
            let count = read(outer, &bytes, bytes.count)
            guard count > 0 else { return false }
            let text = String(decoding: bytes.prefix(count), as: UTF8.self)
            seen += text
            all += text
        }
    }
}
