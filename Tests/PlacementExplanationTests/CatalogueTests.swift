import Testing

@testable import PlacementExplanation

@Suite("The message catalogue")
struct CatalogueTests {
  @Test(
    "Every language has every message, with the same placeholders", arguments: Language.allCases)
  func complete(language: Language) {
    let (english, other) = (Catalogue(.english), Catalogue(language))
    for key in MessageKey.allCases {
      let text = other.template(key)
      #expect(text != nil, "\(language) lacks \(key.rawValue)")
      #expect(
        Catalogue.placeholders(in: text ?? "")
          == Catalogue.placeholders(in: english.template(key) ?? ""), "\(key.rawValue)")
    }
  }

  @Test("Two languages say hardly anything alike")
  func translated() {
    let (english, dutch) = (Catalogue(.english), Catalogue(.dutch))
    let alike = MessageKey.allCases.filter { key in
      let text = english.template(key) ?? ""
      return text == dutch.template(key) && text.contains { $0.isLetter && $0.isASCII }
        && Catalogue.placeholders(in: text).isEmpty
    }
    #expect(alike == [.nounSchool])
  }

  @Test("A value in braces is no placeholder, and an unknown placeholder stays as it is")
  func braces() {
    let words = Catalogue(.english)
    #expect(
      words.text(.placeShort, ["school": "{mentor}", "mentor": "m"]) == "{mentor} (m)")
    #expect(words.text(.placeShort, ["school": "s"]) == "s ({mentor})")
  }

  @Test("Numbers are written as people there do")
  func numbers() {
    #expect(Catalogue(.english).minutes(4_530) == "75.5")
    #expect(Catalogue(.dutch).minutes(4_530) == "75,5")
    #expect(Catalogue(.dutch).signedMinutes(90) == "+1,5")
    #expect(Catalogue(.dutch).minutes(nil) == "?")
    #expect(Catalogue(.english).list(["a", "b", "c"], most: 2) == "a, b and 1 more")
  }
}
