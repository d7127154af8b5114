import EventLog
import Foundation
import Language

extension Workspace {
    /// Writes a copy of the campaign to practise on; the folder is made if it is missing, and the name has to be free.
    public func practiceCopy(at path: String) throws(Failure) {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        try attempt {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            _ = try file.keepCopy(at: path)
        }
    }
}
