import Outreach

/// What merging a bundle brought into a campaign file.
package struct MergeReport: Sendable {
    package let header: BundleHeader
    /// Entries that are new here.
    package var entries = 0
    /// Entries of the bundle that were here already.
    package var held = 0
    /// New entries by device and person, in the order of letters and names.
    package var sources: [Source] = []
    /// Records that came into being, by noun.
    package var created: [NounKind: Int] = [:]
    /// Records that were here and are changed.
    package var changed: [NounKind: Int] = [:]
    /// Facts that came in, by noun.
    package var facts: [NounKind: Int] = [:]
    /// People who were erased on another device.
    package var erased = 0
    /// Events that are new or changed, by identifier.
    package var events: [String] = []
    /// Letters of devices that are others from now on, because two devices had given themselves the same.
    package var letters: [LetterChange] = []

    /// Whose entries came in.
    package struct Source: Hashable, Sendable {
        package let letter: String
        package let actor: String
        package let entries: Int
        /// Times of the first and last of them.
        package let first: Instant
        package let last: Instant
    }

    /// A device's letter before and after.
    package struct LetterChange: Hashable, Sendable {
        package let before: String
        package let after: String
        /// Whether it is the device of this machine.
        package let isOwn: Bool
    }
}
