import Glibc

/// The editor of files that a person has chosen (`VISUAL`, else `EDITOR`), for a line that has grown long.
package struct FileEditor {
    private let command: String
    private let folder: String

    /// The editor that the environment names, with a folder that only this user can read; nil if it names none.
    package init?(_ environment: [String: String], folder: String) {
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
        guard let named else { return nil }
        command = named
        self.folder = folder
    }

    /// The text as the person left it, without line breaks at its end; nil if it could not be edited. The file that it is handed
    /// over in is the user's alone and gone afterwards.
    func edit(_ text: String) -> String? {
        let path = "\(folder)/line-\(getpid()).txt"
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { return nil }
        defer { unlink(path) }
        let sink = FileSink(descriptor: file)
        sink.write(text + "\n")
        sink.flush()
        close(file)
        guard let process = ShellCommand(script: "\(command) \"$1\"", arguments: [path]).start(),
            ShellCommand.wait(for: process) == 0
        else { return nil }
        let edited = open(path, O_RDONLY | O_CLOEXEC)
        guard edited >= 0 else { return nil }
        defer { close(edited) }
        var reader = LineReader(descriptor: edited)
        var lines: [String] = []
        while case .line(let line) = reader.next() { lines.append(line) }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
