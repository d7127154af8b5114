/// A payment for a member: which months it covers, who paid, and how much.
public struct Contribution: Noun {
    public static let kind = NounKind.contribution
    public var id: String
    public var handle: String
    public var retired = false
    /// The member.
    public var person = ""
    /// The day of the payment.
    public var paid = Day.first
    /// The first month that it covers, and how many there are.
    public var first = Month(number: 0)
    public var months = 1
    /// Rupiah.
    public var rupiah: Int?
    /// The batch of a sponsor that it is of; nil if the member paid.
    public var batch: String?

    /// A payment of which nothing else is known.
    public init(id: String) {
        self.id = id
        handle = id
    }

    public static let fields: [Field<Contribution>] = [
        Field("person", "orang", \.person, .text, required: true, refersTo: .person),
        Field("paid", "dibayar", \.paid, .day, required: true),
        Field("first", "bulan_pertama", \.first, .month, required: true),
        Field("months", "bulan", \.months, .integer, in: 1...60),
        Field("rupiah", "rupiah", \.rupiah, .integer, in: 0...1_000_000_000_000),
        Field("batch", "paket", \.batch, .text, refersTo: .batch),
    ]

    /// The last month that it covers.
    public var last: Month { first.advanced(by: months - 1) }
}
