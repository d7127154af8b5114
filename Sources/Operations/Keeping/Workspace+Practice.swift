import EventLog
import Language

extension Workspace {
    /// Writes a copy of the campaign to practise on; its folder has to be there, and the name has to be free.
    public func practiceCopy(at path: String) throws(Failure) {
        try attempt { _ = try file.keepCopy(at: path) }
    }
}
