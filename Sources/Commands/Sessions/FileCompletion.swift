import Console
import Foundation

/// The files and folders whose paths begin with what was typed.
enum FileCompletion {
    static func candidates(_ typed: String) -> [Candidate] {
        let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
        let start = typed.dropFirst(folder.count)
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return entries.filter { $0.hasPrefix(start) && (!$0.hasPrefix(".") || start.hasPrefix(".")) }.sorted()
            .prefix(200).map { name in
                var isFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: folder + name, isDirectory: &isFolder)
                return Candidate(folder + name + (isFolder.boolValue ? "/" : ""))
            }
    }
}
