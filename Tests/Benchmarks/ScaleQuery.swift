import Foundation

/// The conversion by ecosystem and month as one query: distinct people who were eligible, and those of them with a credited sign-up.
enum ScaleQuery {
    static let text = """
        WITH held AS MATERIALIZED (
            SELECT e.key, e.id, s.ecosystem, COALESCE(e.start, e.former_start) AS start,
                substr(COALESCE(e.start, e.former_start), 1, 10) AS day
            FROM event e JOIN site s ON s.id = e.site WHERE e.removed = 0),
        enrolled AS MATERIALIZED (
            SELECT person, MIN(date) AS day FROM signup WHERE +superseded IS NULL GROUP BY person),
        credited AS MATERIALIZED (
            SELECT person, event FROM (
                SELECT g.person, a.event, ROW_NUMBER() OVER (
                    PARTITION BY g.operation, g.ordinal ORDER BY h.start DESC, h.id) AS place
                FROM signup g JOIN attendance a ON a.person = g.person AND a.superseded IS NULL
                    JOIN held h ON h.key = a.event
                WHERE g.superseded IS NULL AND g.channel NOT IN ('sponsor', 'government')
                    AND h.day <= g.date AND julianday(g.date) - julianday(h.day) <= (SELECT window FROM campaign))
            WHERE place = 1 GROUP BY person, event)
        SELECT h.ecosystem, substr(h.day, 1, 7), COUNT(DISTINCT a.person), COUNT(DISTINCT c.person)
        FROM attendance a JOIN held h ON h.key = a.event
            LEFT JOIN enrolled r ON r.person = a.person
            LEFT JOIN credited c ON c.person = a.person AND c.event = a.event
        WHERE +a.superseded IS NULL AND a.member <> 'yes' AND (r.day IS NULL OR r.day >= h.day)
        GROUP BY 1, 2;

        """

    /// Eligible people and sign-ups of a cell.
    struct Cell: Hashable {
        let n: Int
        let k: Int
    }

    /// The cells of the query's answer, by ecosystem and month.
    static func cells(_ csv: String) throws -> [String: Cell] {
        var cells: [String: Cell] = [:]
        for line in csv.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ",").map(String.init)
            guard parts.count == 4, let n = Int(parts[2]), let k = Int(parts[3]) else {
                throw Options.Misuse(description: "not an answer: \(line)")
            }
            cells["\(parts[0]) \(parts[1])"] = Cell(n: n, k: k)
        }
        return cells
    }

    /// The cells of the report as CSV.
    static func cells(report csv: String) throws -> [String: Cell] {
        let lines = csv.split(whereSeparator: \.isNewline).map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        guard let headings = lines.first, let ecosystem = headings.firstIndex(of: "ecosystem"),
            let month = headings.firstIndex(of: "month"), let n = headings.firstIndex(of: "eligible"),
            let k = headings.firstIndex(of: "signups")
        else { throw Options.Misuse(description: "not a report: \(csv.prefix(200))") }
        var cells: [String: Cell] = [:]
        for line in lines.dropFirst() where line.count >= headings.count {
            guard let eligible = Int(line[n]), let signUps = Int(line[k]) else { continue }
            cells["\(line[ecosystem]) \(line[month])"] = Cell(n: eligible, k: signUps)
        }
        return cells
    }
}
