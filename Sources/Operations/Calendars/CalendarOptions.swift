/// What an export of events into calendars shows beside the events themselves.
public struct CalendarOptions: Hashable, Sendable {
    /// Whether the host's name and telephone number stand in the description.
    public var showsHost = false
    /// Minutes before the start at which calendars remind, 0: not at all.
    public var alarm = 60
    /// Only this event.
    public var event: String?

    /// Without the host, with a reminder an hour before.
    public init() {}
}

/// What an export wrote.
public struct CalendarExport: Sendable {
    /// The file's bytes.
    public let bytes: [UInt8]
    /// How many events are in it.
    public let events: Int
    /// How many of them lie outside the days asked for or are gone: an earlier export showed them there.
    public let moved: Int
}

/// What an export into a folder did with its files.
public struct CalendarFolder: Hashable, Sendable {
    /// Files that are new.
    public var added = 0
    /// Files that changed.
    public var changed = 0
    /// Files that were as they had to be.
    public var unchanged = 0
}
