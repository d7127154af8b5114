import EventLog
import Foundation
import Outreach

/// Files that the program writes for its users: whole or not at all, readable by the user alone.
public enum OutputFile {
    /// Writes the bytes under the path: into a new file beside it, synced, then renamed over it. A symbolic link there is replaced,
    /// not followed.
    public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let refusal = Failure(.input, "output.unwritable", .outputUnwritable(path.printable))
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw refusal }
        do throws(CampaignFileError) {
            let draft = try DraftFile(holding: bytes, beside: path)
            defer { draft.discard() }
            try draft.place(at: path, replacing: true)
        } catch { throw refusal }
    }
}
