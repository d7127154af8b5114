import Foundation
import Planning

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch arguments.first {
    case "console": try await runConsole(Options(arguments.dropFirst()))
    case "icalendar": try runICalendar(arguments.dropFirst())
    case "log": try await runLog(arguments.dropFirst())
    case "scale": try runScale(arguments.dropFirst())
    case "start": try await runStart(StartOptions(arguments.dropFirst()))
    case "toptw": try await runTeamOrienteering(Options(arguments.dropFirst()))
    case "week": try await runWeek(Options(arguments.dropFirst()))
    case "year": try await runYear(Options(arguments.dropFirst()))
    default:
        print(
            """
            usage: Benchmarks console [--binary PATH] [--sqlite3 PATH] [--operations N] [--sites N] [--runs N] [--folder DIR]
                   Benchmarks icalendar [--events N] [--runs N] [--peer PROGRAM] [--folder DIR]
                   Benchmarks icalendar hostile [--binary PATH] [--folder DIR]
                   Benchmarks log single|import|start|undo [--binary PATH] [--folder DIR] [--rows N] [--people N]
                       [--events N] [--operations N] [--runs N] [--new]
                   Benchmarks scale [--binary PATH] [--sqlite3 PATH] [--folder DIR] [--events N] [--rows N] [--people N]
                       [--sites N] [--runs N]
                   Benchmarks start [--binary PATH] [--operations N] [--runs N] [--sample DIR] [--folder DIR]
                   Benchmarks toptw FILE... --teams M --seconds S --seed K --threads 1 --out DIR
                   Benchmarks week FILE --seconds S [--quotas] [--bound] [--ill TEAM] [--seed K]
                       [--threads N] [--clock wall|work] [--search-only] --out DIR
                   Benchmarks year [--sample DIR] [--sites N] [--seeds N] [--seed FIRST] [--weeks N]
                       [--seconds-per-week S | --iterations N] [--most-events N] [--visits N] [--policies NAME,NAME]
            """)
        exit(64)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(2)
}
