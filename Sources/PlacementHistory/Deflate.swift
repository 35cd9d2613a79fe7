import CZlib
import Crypto
import Foundation

/// Bytes made small for the database, and back (zlib format).
enum Deflate {
  /// - Throws: ``HistoryError`` when zlib finds no memory.
  static func compress(_ bytes: [UInt8]) throws(HistoryError) -> [UInt8] {
    var length = compressBound(uLong(bytes.count))
    var result = [UInt8](repeating: 0, count: Int(length))
    guard compress2(&result, &length, bytes, uLong(bytes.count), 6) == Z_OK else {
      throw HistoryError(
        .cannotWrite, "no memory to compress the input", remedy: "free memory and try again")
    }
    result.removeLast(result.count - Int(length))
    return result
  }

  /// - Parameter size: of the result, in bytes.
  /// - Returns: `nil` when the bytes are damaged or of another size.
  static func decompress(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    guard size >= 0, size <= 1 << 31 else { return nil }
    // One byte more than is expected, so that a longer text shows.
    var result = [UInt8](repeating: 0, count: size + 1)
    var length = uLong(result.count)
    guard uncompress(&result, &length, bytes, uLong(bytes.count)) == Z_OK, Int(length) == size
    else { return nil }
    result.removeLast()
    return result
  }
}

/// The name of a content: SHA-256 in hexadecimal.
func digest(of bytes: [UInt8]) -> String {
  SHA256.hash(data: bytes).map { byte in
    String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
  }.joined()
}
