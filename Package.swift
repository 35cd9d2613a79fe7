// swift-tools-version: 6.1
// The layers of placer, lowest first; an arrow (dependency) only points down.
// Documentation/Architecture.md tells the story: change both in one commit.
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "placer",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "PlacerKit", targets: ["PlacerKit"]),
    .executable(name: "placer", targets: ["placer"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/ordo-one/TextTable", from: "0.0.2"),
  ],
  targets: [
    // Ground: C, no Swift.
    .systemLibrary(
      name: "CGLPK", providers: [.apt(["libglpk-dev"]), .brew(["glpk"])]),
    .target(
      name: "CGLPKShim", dependencies: ["CGLPK"], linkerSettings: [.linkedLibrary("glpk")]),
    .target(name: "CExchange"),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // First floor: pure modules that know neither each other nor the machine.
    .target(name: "PlacementDomain", swiftSettings: strict),
    .target(name: "IntegerProgramming", swiftSettings: strict),
    .target(name: "Charts", swiftSettings: strict),

    // Second floor.
    .target(
      name: "GLPKBackend", dependencies: ["CGLPKShim", "IntegerProgramming"],
      swiftSettings: strict),
    .target(
      name: "SparseSimplex", dependencies: ["IntegerProgramming"], exclude: ["SparseSimplex.md"],
      swiftSettings: strict),
    .target(
      name: "PlacementSolver",
      dependencies: [
        "PlacementDomain", "IntegerProgramming",
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      exclude: ["Formulation/Formulation.md", "Relaxation/Relaxation.md"],
      swiftSettings: strict),
    .target(
      name: "PlacementFiles",
      dependencies: [
        "PlacementDomain", "Scenarios", "CExchange", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "PlacementReport", dependencies: ["PlacementDomain", "PlacementSolver"],
      swiftSettings: strict),
    .target(name: "Scenarios", dependencies: ["PlacementDomain"], swiftSettings: strict),
    .target(
      name: "WhatIf",
      dependencies: [
        "PlacementDomain", "PlacementSolver", "IntegerProgramming", "PlacementReport", "Scenarios",
        "Charts",
      ],
      swiftSettings: strict),
    .target(
      name: "PlacementExplanation",
      dependencies: [
        "PlacementDomain", "IntegerProgramming", "PlacementSolver", "Scenarios",
      ], swiftSettings: strict),
    .target(name: "CaseGeneration", dependencies: ["PlacementDomain"], swiftSettings: strict),
    .target(
      name: "PlacementHistory",
      dependencies: [
        "PlacementDomain", "CZlib", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),

    // Third floor: everything the command does, for other Swift packages.
    .target(
      name: "PlacerKit",
      dependencies: [
        "PlacementDomain", "PlacementSolver", "PlacementFiles", "PlacementReport",
        "PlacementHistory", "PlacementExplanation", "CaseGeneration", "IntegerProgramming",
        "GLPKBackend", "SparseSimplex", "Scenarios", "WhatIf", "Charts",
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),

    // Roof.
    .executableTarget(
      name: "placer",
      dependencies: [
        "PlacerKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "TextTable", package: "TextTable"),
      ], swiftSettings: strict),

    // Not a product: makes the cases of Fixtures/ anew.
    .executableTarget(
      name: "make-fixtures", dependencies: ["PlacementDomain", "PlacementFiles"],
      swiftSettings: strict),

    // Not a product: mutated input, a million times over.
    .executableTarget(
      name: "fuzz-input",
      dependencies: [
        "PlacementDomain", "PlacementFiles", "PlacementTestSupport", "Scenarios",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Fuzz", exclude: ["Corpus"], swiftSettings: strict),

    // Not a product: what a changed case costs from the answer of its base, by what it costs afresh.
    .executableTarget(
      name: "measure-reuse",
      dependencies: [
        "PlacementDomain", "IntegerProgramming", "PlacementSolver", "GLPKBackend",
        "SparseSimplex", "Scenarios", "WhatIf", "CaseGeneration",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/WhatIf/Reuse", swiftSettings: strict),

    // Tests, by layer; PlacementTestSupport is a library with tests of its own.
    .target(
      name: "PlacementTestSupport",
      dependencies: ["PlacementDomain", "IntegerProgramming"],
      path: "Tests/PlacementTestSupport", swiftSettings: strict),
    .testTarget(
      name: "PlacementTestSupportTests", dependencies: ["PlacementTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementDomainTests", dependencies: ["PlacementDomain", "PlacementTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "IntegerProgrammingTests", dependencies: ["IntegerProgramming"],
      swiftSettings: strict),
    .testTarget(
      name: "GLPKBackendTests", dependencies: ["GLPKBackend", "PlacementTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "SparseSimplexTests",
      dependencies: [
        "SparseSimplex", "GLPKBackend", "IntegerProgramming", "PlacementTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementSolverTests",
      dependencies: [
        "PlacementSolver", "GLPKBackend", "SparseSimplex", "PlacementTestSupport",
        "CaseGeneration", "IntegerProgramming", "PlacementDomain",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementFilesTests",
      dependencies: ["PlacementFiles", "Scenarios", "PlacementTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementReportTests", dependencies: ["PlacementReport", "PlacementTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementExplanationTests",
      dependencies: [
        "PlacementExplanation", "PlacementTestSupport", "GLPKBackend", "SparseSimplex",
        "PlacementDomain", "PlacementSolver", "IntegerProgramming", "Scenarios",
      ], swiftSettings: strict),
    .testTarget(
      name: "CaseGenerationTests",
      dependencies: ["CaseGeneration", "PlacementDomain", "PlacementFiles", "make-fixtures"],
      swiftSettings: strict),
    .testTarget(name: "ChartTests", dependencies: ["Charts"], swiftSettings: strict),
    .testTarget(
      name: "ScenarioTests",
      dependencies: ["Scenarios", "PlacementDomain", "PlacementTestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "WhatIfTests",
      dependencies: [
        "WhatIf", "Scenarios", "GLPKBackend", "SparseSimplex", "IntegerProgramming",
        "PlacementDomain", "PlacementSolver", "PlacementTestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PlacementHistoryTests",
      dependencies: [
        "PlacementHistory", "PlacementDomain", .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "PlacerKitTests",
      dependencies: [
        "PlacerKit", "PlacementTestSupport", .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["PlacerKit", "placer", "PlacementTestSupport"],
      swiftSettings: strict),
  ]
)
