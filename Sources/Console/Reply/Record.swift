/// One thing as named values in order.
package struct Record: Hashable, Sendable {
    /// One named value.
    package struct Field: Hashable, Sendable {
        /// The stable English name that JSON and CSV use.
        package let key: String
        /// The name that people read.
        package let title: String
        package let value: Value
        /// Whether only programs are shown it.
        package let isHidden: Bool

        /// A named value.
        package init(_ key: String, _ title: String, _ value: Value, isHidden: Bool = false) {
            self.key = key
            self.title = title
            self.value = value
            self.isHidden = isHidden
        }
    }

    /// Its name in JSON where a reply has several parts.
    package var key: String?
    /// The heading over the record, for people only.
    package var title: String?
    package var fields: [Field]

    /// A record of those fields.
    package init(key: String? = nil, title: String? = nil, _ fields: [Field]) {
        self.key = key
        self.title = title
        self.fields = fields
    }

    /// The fields that people are shown: not hidden, and not nested objects.
    package var shownFields: [Field] { fields.filter { !$0.isHidden && !$0.value.isNested } }
}
