/// How to join from afar, `CONFERENCE` of RFC 7986 section 5.11.
public struct Conference: Sendable, Hashable {
    /// Where: `https:`, `tel:` and others.
    public var uri: String
    /// `FEATURE`: what it offers.
    public var features: [Feature]
    /// `LABEL`: the name to show.
    public var label: String?

    /// What a conference offers.
    public enum Feature: String, Sendable, Hashable, CaseIterable {
        case audio = "AUDIO"
        case chat = "CHAT"
        case feed = "FEED"
        case moderator = "MODERATOR"
        case phone = "PHONE"
        case screen = "SCREEN"
        case video = "VIDEO"
    }

    /// Makes a way to join.
    public init(_ uri: String, features: [Feature] = [], label: String? = nil) {
        self.uri = uri
        self.features = features
        self.label = label
    }

    func write(to sink: inout some ContentSink) {
        sink.property("CONFERENCE") { octets in
            octets.append(utf8: ";VALUE=URI")
            if !features.isEmpty {
                octets.append(utf8: ";FEATURE=" + features.map(\.rawValue).joined(separator: ","))
            }
            if let label { octets.append(Parameter("LABEL", label)) }
        } value: {
            $0.append(uri: uri)
        }
    }
}

/// A picture of a calendar or event, `IMAGE` of RFC 7986 section 5.10.
public struct CalendarImage: Sendable, Hashable {
    /// Where it is.
    public var uri: String
    /// `DISPLAY`: how large it is meant.
    public var display: Display?
    /// `FMTTYPE`: its media type.
    public var mediaType: String?

    /// How large a picture is meant.
    public enum Display: String, Sendable, Hashable, CaseIterable {
        case badge = "BADGE"
        case graphic = "GRAPHIC"
        case fullsize = "FULLSIZE"
        case thumbnail = "THUMBNAIL"
    }

    /// Makes a picture.
    public init(_ uri: String, display: Display? = nil, mediaType: String? = nil) {
        self.uri = uri
        self.display = display
        self.mediaType = mediaType
    }

    func write(to sink: inout some ContentSink) {
        sink.property("IMAGE") { octets in
            octets.append(utf8: ";VALUE=URI")
            if let display { octets.append(utf8: ";DISPLAY=" + display.rawValue) }
            if let mediaType { octets.append(Parameter("FMTTYPE", mediaType)) }
        } value: {
            $0.append(uri: uri)
        }
    }
}
