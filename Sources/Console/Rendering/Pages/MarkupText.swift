import Outreach

extension String {
    /// The text for HTML and XML, between tags and in attributes: what came from outside stays text.
    var markup: String {
        var escaped = ""
        for scalar in printable.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

/// Coordinates of drawings: one digit after the point, the same in every language.
func coordinate(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let tenths = Int((min(max(number, -1e6), 1e6) * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let magnitude = tenths.magnitude
    return magnitude % 10 == 0 ? "\(sign)\(magnitude / 10)" : "\(sign)\(magnitude / 10).\(magnitude % 10)"
}
