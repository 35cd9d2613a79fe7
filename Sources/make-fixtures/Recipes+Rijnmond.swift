import PlacementDomain

extension Recipes {
  static let rijnmond = Recipe(
    name: "rijnmond",
    policy: policy {
      $0.travel.maxMinutes = 75
      $0.tiers.exempt.subjects = ["history", "social-studies"]
      $0.guests.exemptSubjects = ["physics", "german"]
    },
    partnerships: [
      Partnership(
        id: "rijnmond", name: "Opleidingsschool Rijnmond", institutes: ["hr", "inholland"],
        maxStudents: 330, targetStudents: 280, maxGuests: 25)
    ],
    sites: rijnmondSites,
    subjects: secondary(10),
    homes: [
      "Rotterdam", "Rotterdam", "Rotterdam", "Vlaardingen", "Schiedam", "Maassluis", "Barendrecht",
      "Ridderkerk", "Dordrecht", "Dordrecht", "Spijkenisse", "Hellevoetsluis", "Brielle",
      "Middelharnis", "Zwijndrecht",
    ],
    institutes: [Share("hr", 70), Share("inholland", 20), Share("hu", 10)], firstDegreePercent: 8,
    travel: islandTravel, seed: 5_018)

  private static let rijnmondSites = [
    Sites(
      count: 12, prefix: "nwn",
      towns: ["Vlaardingen", "Schiedam", "Maassluis", "Hoek van Holland"],
      sector: "vo", types: vo, partnership: "rijnmond", clusters: ["nieuwe-waterweg-noord"],
      tier: "core", boards: ["b1", "b2", "b3"], duo: [nil, nil, .never], maxStudents: 14),
    Sites(
      count: 11, prefix: "zhz",
      towns: ["Barendrecht", "Ridderkerk", "Dordrecht", "Zwijndrecht", "Oud-Beijerland"],
      sector: "vo", types: vo, partnership: "rijnmond", clusters: ["zuid-holland-zuid"],
      tier: "core",
      boards: ["b4", "b5", "b6"], duo: [nil, .never, nil], maxStudents: 15),
    Sites(
      count: 6, prefix: "vpr",
      towns: ["Spijkenisse", "Hellevoetsluis", "Brielle", "Rozenburg", "Middelharnis"],
      sector: "vo",
      types: vo, partnership: "rijnmond", clusters: ["voorne-putten-rozenburg"], tier: "core",
      boards: ["b7", "b8"], duo: [nil, .required], maxStudents: 12),
    Sites(
      count: 2, prefix: "mbo", towns: ["Vlaardingen", "Dordrecht"], sector: "mbo",
      partnership: "rijnmond", clusters: ["nieuwe-waterweg-noord", "zuid-holland-zuid"],
      tier: "aspirant", boards: ["b9"], maxStudents: 14),
    Sites(
      count: 4, prefix: "sch", towns: ["Papendrecht", "Sliedrecht", "Naaldwijk"], sector: "vo",
      types: vo, partnership: "rijnmond", tier: "shell", boards: ["b3", "b6"], weight: 6),
  ]

  /// Nobody goes from Middelharnis to the north bank of the Nieuwe Waterweg: the bus takes two hours.
  private static let islandTravel = rijnmondSites.flatMap { sites in
    (0..<sites.count).filter { northBank.contains(sites.town($0)) }.map {
      TravelTime(from: "3241", school: sites.id($0), minutes: 120)
    }
  }

  private static let northBank: Set = [
    "Vlaardingen", "Schiedam", "Maassluis", "Hoek van Holland", "Naaldwijk",
  ]
}
