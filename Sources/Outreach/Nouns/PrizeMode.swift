/// On what a plan stakes its visits.
public enum PrizeMode: String, Vocabulary {
    /// Turnout and conversion drawn from what is known of each site, so that places of which little is known get their
    /// chance (Thompson sampling).
    case thompson
    /// Turnout and conversion as expected.
    case mean
    /// As expected, weighed by what the regions of the sites lack to their targets of coverage.
    case coverage

    public var alias: String {
        switch self {
        case .thompson: "undian"
        case .mean: "rata-rata"
        case .coverage: "cakupan"
        }
    }
}
