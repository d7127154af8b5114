import ArgumentParser
import Console
import Language
import Operations
import Outreach

struct ComparePlans: Verb {
    static let configuration = CommandConfiguration.both("compare", "bandingkan", .planCompare)
    @Argument(help: .key(.argumentPlan, .plan)) var plan: String
    @Argument(help: .key(.argumentOtherPlan, .plan)) var other: String

    func reply(in session: Session) async throws(Failure) -> Reply {
        let (first, second, difference) = try await session.workspace().compare(plan, other)
        let table = try await session.changeTable()
        var lines: [Phrase] = [
            .plan(
                .compared(
                    first.handle, second.handle, before: difference.expectedBefore, after: difference.expectedAfter))
        ]
        if difference.isEmpty {
            lines.append(.plan(.comparedSame(first.handle, second.handle)))
        } else {
            lines += table.lines(difference)
        }
        return await session.told(
            lines,
            [
                table.field("first", "Pertama", .text(first.handle)),
                table.field("second", "Kedua", .text(second.handle)),
            ] + table.fields(difference))
    }
}
