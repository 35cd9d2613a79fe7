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
    .executableTarget(
      name: "Layers",
      dependencies: [
        .product(name: "PlacerKit", package: "placer"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Layers",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
