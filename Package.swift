// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
    name: "sosialisasi",
    products: [
        .library(name: "Outreach", targets: ["Outreach"]),
    ],
    targets: [
        .target(name: "Outreach", swiftSettings: strict),
        .testTarget(name: "OutreachTests", dependencies: ["Outreach"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
