/// Why a bundle could not be read or merged. The campaign file is left as it was.
package enum BundleProblem: Error, Hashable, Sendable {
    /// The file is no bundle.
    case foreign
    /// It was cut short or changed on the way: its bytes are not those of its digest.
    case broken
    /// The line does not say what a bundle's line says there, although the digest fits.
    case malformed(line: Int)
    /// It was made by a newer version of this program.
    case newer(version: Int)
    /// It is of another campaign, of that branch.
    case otherCampaign(branch: String)
    /// It begins behind entries that are not here: the first and last number of a device's entries that are lacking.
    case gap(device: String, from: Int, to: Int)
    /// The entry of that device and number is another one here: the log of one was written on two ways.
    case forked(device: String, sequence: Int)
    /// The entry is not what its own chain says.
    case unverified(device: String, sequence: Int)
    /// The campaign file would be made of it, but it does not begin with the campaign's first entry.
    case incomplete
}
