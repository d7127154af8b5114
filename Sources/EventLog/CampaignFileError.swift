/// Why a campaign file could not be opened, read or written. The file is left as it was.
package enum CampaignFileError: Error, Hashable, Sendable {
    /// There is no file at the path.
    case missing(path: String)
    /// A new file was asked for where one exists.
    case exists(path: String)
    /// The file is of another program, or no database at all.
    case foreign(path: String)
    /// The file was written by a newer version of this program.
    case newer(path: String, version: Int)
    /// The database is damaged; `detail` is SQLite's word.
    case damaged(path: String, detail: String)
    /// Another process held the file for longer than the time allowed.
    case busy(path: String)
    /// The file or its folder cannot be written.
    case unwritable(path: String)
    /// The disk is full.
    case full(path: String)
    /// Somebody stopped it.
    case interrupted
    /// Anything else; `detail` is SQLite's word.
    case failed(path: String, detail: String)
}
