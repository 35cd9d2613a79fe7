import PlacementDomain

/// The recipes, one for each system of the field study; Fixtures/README.md tells what each is for.
enum Recipes {
  static let all = [
    rijnmond, noordHolland, friesland, twente, rotterdam, denHaag, zeeland, noordMbo, bredaPo,
    zwollePo,
  ]

  static let vo = ["vmbo", "havo", "vwo"]

  static func policy(_ change: (inout Policy) -> Void) -> Policy {
    var policy = Policy()
    policy.priority.years = [4: 4, 3: 3, 2: 2]
    change(&policy)
    return policy
  }

  /// Subjects of secondary education with a surplus in history and social studies.
  static func secondary(_ tenths: Int) -> [Demand] {
    [
      ("biology", 26, 22), ("chemistry", 10, 11), ("dutch", 34, 30), ("economics", 28, 24),
      ("english", 46, 38), ("french", 10, 12), ("geography", 30, 20), ("german", 10, 13),
      ("history", 52, 28), ("maths", 38, 36), ("pe", 30, 24), ("physics", 10, 13),
      ("social-studies", 26, 14),
    ].map { Demand($0.0, $0.1 * tenths / 10, $0.2 * tenths / 10) }
  }

  static let noordHolland = Recipe(
    name: "noord-holland",
    policy: policy {
      $0.employer.rule = .preferred
      $0.travel.maxMinutes = 90
    },
    partnerships: [
      Partnership(
        id: "noord", name: "Opleidingsschool Noord", institutes: ["hva", "inholland", "vu"],
        maxStudents: 300, targetStudents: 240, maxGuests: 20),
      Partnership(
        id: "zuid", name: "Opleidingsschool Zuid", institutes: ["hva", "inholland", "uva"],
        maxStudents: 380, targetStudents: 160, maxGuests: 20),
    ],
    sites: [
      Sites(
        count: 12, prefix: "n",
        towns: ["Alkmaar", "Heerhugowaard", "Hoorn", "Den Helder", "Schagen", "Enkhuizen"],
        sector: "vo",
        types: vo, partnership: "noord", tier: "core", boards: ["b1", "b2", "b3", "b4"],
        duo: [nil, .never]),
      Sites(
        count: 7, prefix: "z", towns: ["Haarlem", "Zaandam", "Beverwijk", "IJmuiden", "Purmerend"],
        sector: "vo", types: vo, partnership: "zuid", tier: "core", boards: ["b5", "b6"],
        duo: [nil, nil, .never]),
      Sites(
        count: 5, prefix: "o", towns: ["Castricum", "Heemskerk", "Volendam"], sector: "vo",
        types: vo,
        tier: "outside", boards: ["b7"], weight: 4),
    ],
    subjects: secondary(13),
    homes: [
      "Alkmaar", "Alkmaar", "Heerhugowaard", "Hoorn", "Den Helder", "Haarlem", "Haarlem", "Zaandam",
      "Zaandam", "Purmerend", "Beverwijk", "Castricum",
    ],
    institutes: [
      Share("hva", 50), Share("inholland", 30), Share("vu", 8), Share("uva", 8),
      Share("windesheim", 4),
    ],
    programmes: [Share("fulltime", 65), Share("parttime", 35)], employedPercent: 40, seed: 2_012)

  static let friesland = Recipe(
    name: "friesland",
    policy: policy {
      $0.tiers.exempt.subjects = ["history", "geography"]
      $0.travel.maxMinutes = 90
    },
    partnerships: [
      Partnership(
        id: "fryslan", name: "Opleidingsschool Fryslân", institutes: ["nhl", "rug"],
        targetStudents: 60, maxGuests: 4)
    ],
    sites: [
      Sites(
        count: 5, prefix: "k", towns: ["Leeuwarden", "Drachten", "Heerenveen", "Sneek", "Dokkum"],
        sector: "vo", types: vo, partnership: "fryslan", tier: "core", boards: ["b1", "b2"],
        maxStudents: 18),
      Sites(
        count: 5, prefix: "o", towns: ["Franeker", "Harlingen", "Joure", "Wolvega", "Burgum"],
        sector: "vo", types: vo, tier: "outside", boards: ["b3"], weight: 5),
    ],
    subjects: [
      Demand("biology", 9, 10), Demand("dutch", 12, 13), Demand("english", 14, 14),
      Demand("geography", 16, 9), Demand("history", 22, 12), Demand("maths", 11, 14),
      Demand("pe", 8, 9),
    ],
    homes: [
      "Leeuwarden", "Leeuwarden", "Drachten", "Heerenveen", "Sneek", "Dokkum", "Franeker",
      "Groningen",
    ],
    institutes: [Share("nhl", 75), Share("rug", 18), Share("hanze", 7)], seed: 13)

  static let twente = Recipe(
    name: "twente",
    policy: policy {
      $0.history.sameSectorMinutes = 20
      $0.duo.years = [1, 2]
    },
    partnerships: [
      Partnership(
        id: "twente", name: "Opleidingsschool Twente", institutes: ["saxion", "windesheim"],
        targetStudents: 120)
    ],
    sites: [
      Sites(
        count: 10, prefix: "vo", towns: ["Enschede", "Hengelo", "Almelo", "Oldenzaal", "Borne"],
        sector: "vo", types: vo, partnership: "twente", clusters: ["vo"], tier: "core",
        boards: ["b1", "b2"], duo: [nil, .never]),
      Sites(
        count: 11, prefix: "roc", towns: ["Enschede", "Hengelo", "Almelo"], sector: "mbo",
        partnership: "twente", clusters: ["mbo"], tier: "core", boards: ["roc"], maxStudents: 8,
        weight: 5),
      Sites(
        count: 4, prefix: "asp", towns: ["Haaksbergen", "Goor", "Rijssen", "Nijverdal"],
        sector: "vo",
        types: vo, partnership: "twente", clusters: ["vo"], tier: "aspirant", boards: ["b3"],
        maxStudents: 8, weight: 6),
    ],
    subjects: [
      Demand("biology", 16, 16), Demand("dutch", 26, 26), Demand("economics", 18, 17),
      Demand("english", 28, 26), Demand("health", 14, 14), Demand("maths", 22, 25),
      Demand("pe", 16, 14), Demand("technology", 12, 14),
    ],
    homes: [
      "Enschede", "Enschede", "Hengelo", "Almelo", "Oldenzaal", "Losser", "Denekamp", "Vriezenveen",
    ],
    institutes: [Share("saxion", 60), Share("windesheim", 40)], seed: 14)

  static let rotterdam = Recipe(
    name: "rotterdam",
    policy: policy { $0.history.leaveClusterMinutes = 15 },
    partnerships: [
      Partnership(
        id: "rotterdam", name: "Opleidingsschool Rotterdam", institutes: ["hr", "inholland"],
        targetStudents: 150, maxGuests: 20)
    ],
    sites: ["noord", "zuid", "oost", "west"].enumerated().map { number, cluster in
      Sites(
        count: 6, prefix: String(cluster.prefix(1)), towns: ["Rotterdam"], sector: "vo", types: vo,
        partnership: "rotterdam", clusters: [cluster], tier: "core",
        boards: ["b\(number * 2 + 1)", "b\(number * 2 + 2)"], duo: [nil, .never, nil],
        maxStudents: 12)
    },
    subjects: secondary(7),
    homes: ["Rotterdam", "Rotterdam", "Rotterdam", "Schiedam", "Barendrecht"],
    institutes: [Share("hr", 70), Share("inholland", 22), Share("hu", 8)], seed: 15)

  static let denHaag = Recipe(
    name: "den-haag",
    policy: policy { $0.history.leavePartnershipMinutes = 25 },
    partnerships: ["haag-1", "haag-2", "haag-3", "haag-4"].enumerated().map { number, id in
      Partnership(
        id: id, name: "Opleidingsschool Haaglanden \(number + 1)",
        institutes: number % 2 == 0 ? ["hhs", "hr"] : ["hhs", "leiden"], maxStudents: 60,
        targetStudents: 30, maxGuests: 8)
    },
    sites: (0..<4).map { number in
      Sites(
        count: 6, prefix: "h\(number + 1)",
        towns: [
          ["'s-Gravenhage"], ["'s-Gravenhage", "Voorburg"], ["Zoetermeer"], ["Delft", "Rijswijk"],
        ][
          number], sector: "vo", types: vo, partnership: "haag-\(number + 1)", tier: "core",
        boards: ["b\(number + 1)"], duo: [nil, .never])
    },
    subjects: secondary(6),
    homes: [
      "'s-Gravenhage", "'s-Gravenhage", "'s-Gravenhage", "Zoetermeer", "Delft", "Leidschendam",
    ],
    institutes: [Share("hhs", 55), Share("hr", 25), Share("leiden", 20)], seed: 16)

  static let zeeland = Recipe(
    name: "zeeland",
    policy: policy { $0.travel.maxMinutes = 90 },
    partnerships: [
      Partnership(
        id: "zeeland", name: "Opleidingsschool Zeeland", institutes: ["hz", "fontys", "hr"],
        targetStudents: 70)
    ],
    sites: [
      Sites(
        count: 14, prefix: "ze",
        towns: ["Middelburg", "Vlissingen", "Goes", "Terneuzen", "Hulst", "Zierikzee", "Tholen"],
        sector: "vo", types: vo, partnership: "zeeland", tier: "core", boards: ["b1", "b2", "b3"],
        minStudents: 2)
    ],
    subjects: secondary(3),
    homes: ["Middelburg", "Vlissingen", "Goes", "Terneuzen", "Zierikzee", "Tholen", "Oostburg"],
    institutes: [Share("hz", 50), Share("fontys", 30), Share("hr", 20)], seed: 17)

  static let noordMbo = Recipe(
    name: "noord-mbo",
    policy: policy {
      $0.travel.maxMinutes = 90
      $0.partnership.shortfallMinutes = 60
    },
    partnerships: [
      Partnership(
        id: "eerste", name: "Eerste partnerschap mbo", institutes: ["nhl", "hanze"],
        targetStudents: 40),
      Partnership(
        id: "tweede", name: "Tweede partnerschap mbo", institutes: ["nhl", "hanze"],
        targetStudents: 10),
    ],
    sites: [
      Sites(
        count: 6, prefix: "a", towns: ["Groningen", "Assen", "Emmen"], sector: "mbo",
        partnership: "eerste", tier: "core", boards: ["roc-1"], minStudents: 3),
      Sites(
        count: 4, prefix: "b", towns: ["Winschoten", "Veendam", "Hoogeveen"], sector: "mbo",
        partnership: "tweede", tier: "aspirant", boards: ["roc-2"]),
      Sites(
        count: 1, prefix: "c", towns: ["Stadskanaal"], sector: "mbo", tier: "outside",
        boards: ["b3"]),
    ],
    subjects: [
      Demand("dutch", 14, 30), Demand("english", 12, 28), Demand("economics", 9, 22),
      Demand("health", 8, 20), Demand("maths", 7, 22),
    ],
    homes: ["Groningen", "Groningen", "Assen", "Emmen", "Veendam", "Winschoten"],
    institutes: [Share("nhl", 60), Share("hanze", 40)], seed: 18)

  static let bredaPo = Recipe(
    name: "breda-po",
    policy: policy { $0.duo.years = [1, 2] },
    partnerships: [
      Partnership(
        id: "breda", name: "Opleidingsschool Breda", institutes: ["avans"], targetStudents: 100,
        maxGuests: 10)
    ],
    sites: [
      Sites(
        count: 16, prefix: "k", towns: ["Breda", "Oosterhout", "Etten-Leur", "Breda"], sector: "po",
        partnership: "breda", tier: "core", boards: ["b01", "b02", "b03", "b04"], maxStudents: 8,
        weight: 12),
      Sites(
        count: 22, prefix: "s",
        towns: [
          "Roosendaal", "Rijen", "Prinsenbeek", "Made", "Zevenbergen", "Gilze", "Rucphen",
          "Teteringen",
        ], sector: "po", partnership: "breda", tier: "shell",
        boards: (5...15).map { $0 < 10 ? "b0\($0)" : "b\($0)" }, duo: [.never], maxStudents: 1,
        weight: 2),
    ],
    subjects: [Demand("lower-primary", 82, 56), Demand("upper-primary", 70, 50)],
    homes: [
      "Breda", "Breda", "Breda", "Oosterhout", "Etten-Leur", "Roosendaal", "Rijen", "Zevenbergen",
    ],
    institutes: [Share("avans", 90), Share("fontys", 10)], level: "p", seed: 22)

  static let zwollePo = Recipe(
    name: "zwolle-po",
    policy: policy { $0.history.leavePartnershipMinutes = 30 },
    partnerships: (1...4).map {
      Partnership(
        id: "zw\($0)", name: "Opleidingsschool Zwolle \($0)", institutes: ["windesheim"],
        maxStudents: 45, targetStudents: 25)
    },
    sites: (0..<4).map { number in
      Sites(
        count: 8, prefix: "z\(number + 1)",
        towns: [
          ["Zwolle", "Hattem"], ["Zwolle", "Kampen", "Dronten"], ["Deventer", "Raalte"],
          ["Meppel", "Steenwijk", "Ommen", "Dalfsen"],
        ][number], sector: "po", partnership: "zw\(number + 1)", tier: "core",
        boards: ["b\(number + 1)"],
        duo: [nil, nil, .required, .never], maxStudents: 6)
    },
    subjects: [Demand("lower-primary", 70, 57), Demand("upper-primary", 66, 53)],
    homes: ["Zwolle", "Zwolle", "Kampen", "Deventer", "Raalte", "Meppel", "Steenwijk", "Dalfsen"],
    institutes: [Share("windesheim", 100)], level: "p", seed: 28)
}
