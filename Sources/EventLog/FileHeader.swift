import Foundation

/// The marks in the first hundred bytes of a database file, read without opening it as a database.
struct FileHeader {
    let applicationID: UInt32
    let version: Int

    /// Reads the marks; throws `missing` or `foreign`.
    init(path: String) throws(CampaignFileError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .missing(path: path) }
        guard status.st_mode & S_IFMT == S_IFREG, let file = fopen(path, "rb") else { throw .foreign(path: path) }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 100)
        guard fread(&bytes, 1, 100, file) == 100, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
            throw .foreign(path: path)
        }
        func number(at offset: Int) -> UInt32 {
            bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
        version = Int(number(at: 60))
        applicationID = number(at: 68)
    }
}
