// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A target and its mirror of tests.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], testing: [Target.Dependency] = [],
    excludingTests excluded: [String] = []
) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, swiftSettings: strict),
        .testTarget(
            name: name + "Tests", dependencies: [.byName(name: name)] + dependencies + testing, exclude: excluded,
            swiftSettings: strict),
    ]
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// Built for `Tests/fuzz` alone: it has its main function from libFuzzer.
let fuzzer: [Target] =
    Context.environment["SOSIALISASI_FUZZ"] == nil
    ? []
    : [
        .executableTarget(
            name: "Fuzzer", dependencies: ["FuzzedReaders"], path: "Tests/Fuzz/Fuzzer",
            swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
    ]

let package = Package(
    name: "sosialisasi",
    products: [
        .executable(name: "sosialisasi", targets: ["sosialisasi"]),
        .library(name: "Sosialisasi", targets: ["Operations"]),
        .library(name: "Planning", targets: ["Planning"]),
        .library(name: "Conversion", targets: ["Conversion"]),
        .library(name: "ICalendar", targets: ["ICalendar"]),
        .library(name: "Faults", type: .dynamic, targets: ["Faults"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .executableTarget(name: "sosialisasi", dependencies: ["Commands"], swiftSettings: strict),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "EventLog", "ICalendar", "Interchange", "Operations", "Outreach", "Planning", "Terminals",
                grdb, crypto,
            ],
            path: "Tests/Benchmarks",
            swiftSettings: strict),
        .target(name: "Terminals", path: "Tests/Terminals", swiftSettings: strict),
        .testTarget(name: "EndToEndTests", dependencies: ["Terminals"], exclude: ["Older"], swiftSettings: strict),
        .target(
            name: "FuzzedReaders",
            dependencies: ["EventLog", "ICalendar", "Interchange", "Language", "Outreach", crypto],
            path: "Tests/Fuzz/Readers", swiftSettings: strict),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzedReaders"], swiftSettings: strict),
        .target(
            name: "Faults", path: "Tests/Faults", linkerSettings: [.linkedLibrary("dl"), .linkedLibrary("pthread")]),
        .target(name: "CLinearSolver", linkerSettings: [.linkedLibrary("dl"), .linkedLibrary("pthread")]),
    ] + fuzzer
        + module("Outreach")
        + module("Language", ["Outreach"])
        + module("ICalendar", excludingTests: ["Reference"])
        + module("Planning", ["CLinearSolver"])
        + module(
            "Conversion",
            excludingTests: [
                "Reference/interval_table.py", "Reference/statistics_table.py", "Reference/statistics.txt",
            ])
        + module("Interchange", ["ICalendar", "Outreach"])
        + module("EventLog", ["Outreach", grdb, sqlite, crypto])
        + module(
            "Operations",
            ["Conversion", "EventLog", "ICalendar", "Interchange", "Language", "Outreach", "Planning"])
        + module("Console", ["Language", "Outreach"], testing: ["Terminals"])
        + module(
            "Commands", ["Console", "Language", "Operations", "Outreach", argumentParser],
            excludingTests: ["Transcripts"]),
    swiftLanguageModes: [.v6]
)
