import Foundation

/// The lines of code in the article of the library, and those of the test that runs them, without their indentation.
enum ArticleText {
    static func code() throws -> [String] {
        var isCode = false
        var code: [String] = []
        for line in try lines(of: "Sources/ICalendar/ICalendar.docc/ICalendar.md") {
            if line.hasPrefix("```") {
                isCode = line == "```swift"
            } else if isCode, !line.isEmpty {
                code.append(line)
            }
        }
        return code
    }

    static func lines(of path: String) throws -> [String] {
        let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: project.appendingPathComponent(path), encoding: .utf8)
            .components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
