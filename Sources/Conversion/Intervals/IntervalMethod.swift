/// How the interval of a single rate is computed.
public enum IntervalMethod: String, Sendable, Hashable, CaseIterable {
    /// The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical inference"
    /// (1927): close to its nominal confidence, and the default.
    case wilson
    /// The exact interval of C. J. Clopper and E. S. Pearson, "The use of confidence or fiducial limits illustrated
    /// in the case of the binomial" (1934): never below its nominal confidence, hence wide.
    case clopperPearson
    /// The posterior interval under Jeffreys' prior, with the ends 0 and 1 at no success and no failure, after
    /// L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion" (2001).
    case jeffreys
}
