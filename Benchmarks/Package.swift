// swift-tools-version: 6.1
// A package of its own, so that the product never depends on the benchmark library.
import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "placer", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // Stands in for malloc: only an executable that is measured may hold it.
    .target(name: "CAllocationCount", path: "Benchmarks/CAllocationCount"),
    .executableTarget(
      name: "Layers",
      dependencies: [
        "CAllocationCount",
        .product(name: "PlacerKit", package: "placer"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Layers",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
  ]
)
