/// Headings as the form programs ODK and Kobo write them.
enum FormHeading {
    /// The last part of a heading within groups, `data-visit-nama` or `visit/nama`; nil without groups.
    static func lastPart(_ heading: String) -> String? {
        let parts = heading.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == ":" })
        guard parts.count > 1, let last = parts.last else { return nil }
        return String(last)
    }

    /// Whether the column only keeps the form program's own books: of these nothing is told.
    static func isBookkeeping(_ heading: String) -> Bool {
        let bare = lastPart(heading) ?? heading
        return names.contains(bare) || (heading.hasPrefix("_") && heading.utf8.count > 1)
    }

    private static let names: Set<String> = [
        "start", "end", "today", "deviceid", "device_id", "subscriberid", "simserial", "phonenumber", "username",
        "audit",
        "instanceid", "instancename", "deprecatedid", "rootuuid", "uuid", "__version__", "submissiondate",
        "submitterid",
        "submittername", "attachmentspresent", "attachmentsexpected", "reviewstate", "deviceid", "edits", "formversion",
        "key", "parent_key",
    ]
}
