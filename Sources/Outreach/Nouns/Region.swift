/// A province, regency, district or village by its Kemendagri code (`PP.KK.CC.VVVV`); longer codes lie in shorter ones.
public struct Region: Noun {
    public static let kind = NounKind.region
    /// The code.
    public var id: String
    public var handle: String
    public var retired = false
    /// The name as the register writes it.
    public var name = ""
    /// The island that the region lies on; regions within it follow unless they say otherwise.
    public var island: String?
    /// Other spellings, separated by semicolons.
    public var aliases: String?

    /// A region of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Region>] = [
        Field("name", "nama", \.name, .text, required: true),
        Field("island", "pulau", \.island, .text),
        Field("aliases", "sebutan", \.aliases, .text),
    ]

    /// The regency's code of any code at or below it: the first two parts, `19.71` of `19.71.02.1003`.
    public static func regency(of code: String) -> String {
        code.split(separator: ".").prefix(2).joined(separator: ".")
    }

    /// Whether `code` is `area` or lies in it.
    public static func lies(_ code: String, in area: String) -> Bool {
        guard code.hasPrefix(area) else { return false }
        return code.utf8.count == area.utf8.count || area.hasSuffix(".") || code.dropFirst(area.count).first == "."
    }

    /// Kepulauan Bangka Belitung with its seven regencies, as the register of 2025 names them, and their islands.
    public static let babel: [Region] = [
        ("19", "Kepulauan Bangka Belitung", nil, "Babel;Bangka Belitung"),
        ("19.01", "Kabupaten Bangka", "bangka", nil),
        ("19.02", "Kabupaten Belitung", "belitung", nil),
        ("19.03", "Kabupaten Bangka Selatan", "bangka", nil),
        ("19.04", "Kabupaten Bangka Tengah", "bangka", nil),
        ("19.05", "Kabupaten Bangka Barat", "bangka", nil),
        ("19.06", "Kabupaten Belitung Timur", "belitung", nil),
        ("19.71", "Kota Pangkal Pinang", "bangka", "Pangkalpinang"),
    ].map { code, name, island, aliases in
        var region = Region(id: code)
        region.name = name
        region.island = island
        region.aliases = aliases
        return region
    }
}
