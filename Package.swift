// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "sosialisasi",
    products: [
        .library(name: "Outreach", targets: ["Outreach"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .target(name: "Outreach", swiftSettings: strict),
        .target(
            name: "EventLog",
            dependencies: [
                "Outreach", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(name: "Interchange", dependencies: ["Outreach"], swiftSettings: strict),
        .testTarget(name: "OutreachTests", dependencies: ["Outreach"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
