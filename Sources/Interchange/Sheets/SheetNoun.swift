import Outreach

/// A noun that stands in a CSV file of its own, one a row.
package protocol SheetNoun: Noun {
    /// Where a row's identifier comes from.
    static var identity: SheetIdentity { get }
    /// The identifier that follows from the other cells, where `identity` is `derived`.
    var derivedIdentifier: String { get }
    /// What is wrong with the row as a whole.
    var contradiction: Defect.Problem? { get }
}

/// Where a row's identifier comes from.
package enum SheetIdentity: Sendable {
    /// The column `id` must say it.
    case given
    /// The column `id` may say it; otherwise the record gets a number.
    case optional
    /// It follows from other cells.
    case derived
    /// The rows are facts without a name.
    case none
}

extension SheetNoun {
    package var derivedIdentifier: String { id }
    package var contradiction: Defect.Problem? { nil }
}

extension Ecosystem: SheetNoun { package static var identity: SheetIdentity { .given } }
extension Region: SheetNoun { package static var identity: SheetIdentity { .given } }
extension Team: SheetNoun {
    package static var identity: SheetIdentity { .given }
    package var contradiction: Defect.Problem? {
        (latitude == nil) == (longitude == nil) ? nil : .contradiction(.halfPosition)
    }
}
extension Officer: SheetNoun { package static var identity: SheetIdentity { .given } }
extension Person: SheetNoun { package static var identity: SheetIdentity { .optional } }

extension Site: SheetNoun {
    package static var identity: SheetIdentity { .given }
    package var contradiction: Defect.Problem? {
        (latitude == nil) == (longitude == nil) ? nil : .contradiction(.halfPosition)
    }
}

extension Holiday: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Holiday.identifier(date, holidayKind) }
    package var contradiction: Defect.Problem? { until.map { $0 < date } == true ? .endBeforeStart : nil }
}

extension Coverage: SheetNoun {
    package static var identity: SheetIdentity { .derived }
    package var derivedIdentifier: String { Coverage.identifier(region: region, date: date, basis: basis) }
}
