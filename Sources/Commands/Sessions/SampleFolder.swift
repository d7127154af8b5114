import Foundation

/// Where the sample campaign lies that the tour is made on.
enum SampleFolder {
    /// The folder: below the working folder, else beside the program or where it was built.
    static var path: String {
        let usual = "samples/babel"
        let program = Bundle.main.executableURL?.resolvingSymlinksInPath().path ?? ""
        let parts = program.split(separator: "/").dropLast()
        let above = (0...3).map { "/" + parts.dropLast($0).joined(separator: "/") + "/" + usual }
        return ([usual] + above).first { FileManager.default.fileExists(atPath: $0 + "/sites.csv") } ?? usual
    }
}
