/// Who looks on while a file is imported: is told how far it is, and can stop it.
public struct ImportWatch: Sendable {
    /// Asked now and then; true stops the import, of which nothing stays.
    let isCancelled: @Sendable () -> Bool
    /// Told rows read and the fraction of the file, 0...1, now and then.
    let onProgress: @Sendable (_ rows: Int, _ fraction: Double) -> Void

    /// Who looks on; nobody if nothing is handed in.
    public init(
        isCancelled: @escaping @Sendable () -> Bool = { false },
        onProgress: @escaping @Sendable (_ rows: Int, _ fraction: Double) -> Void = { _, _ in }
    ) {
        self.isCancelled = isCancelled
        self.onProgress = onProgress
    }

    /// After so many rows it is asked and told.
    private static let step = 1_024

    /// Called once a row, with how many were read before it.
    ///
    /// - Throws: `Failure` of exit code 130 when it is to stop.
    func look(_ rows: Int, _ file: String, _ fraction: () -> Double) throws(Failure) {
        guard rows % Self.step == 0 else { return }
        if isCancelled() { throw Failure(.interrupted, "import.interrupted", .importing(.interrupted(file: file))) }
        if rows > 0 { onProgress(rows, fraction()) }
    }
}
