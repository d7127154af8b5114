import Testing

@testable import Console

@Suite struct JSONRendererTests {
    @Test func `a table is an array with an object a line`() {
        #expect(
            JSONRenderer().text(of: .table(Samples.visits)) == """
                [
                  {"uid": "a-1", "site": "Pasar Ratu Tunggal", "start": "2026-10-05T09:00:00+07:00", "status": "held", \
                "heads": 1250, "rate": 0.4123},
                  {"uid": "a-2", "site": "Desa \\"Air\\", Kenanga", "start": null, "status": "planned", "heads": null, \
                "rate": 0.05}
                ]

                """)
        #expect(JSONRenderer().text(of: .table(Table(columns: []))) == "[]\n")
    }

    @Test func `a record is one object with its nested objects`() {
        #expect(
            JSONRenderer().text(of: .record(Samples.team))
                == #"{"name": "Melati", "cost": 12500000, "days": ["sen", "sel"], "id": "T1", "legs": [{"km": 3.25}]}"#
                + "\n"
        )
    }

    @Test func `several parts are members of one object, and their names differ`() {
        let table = Table(key: "visits", columns: [Table.Column("a", "A")], rows: [[.integer(1)]])
        let reply = Reply([
            .table(table), .note("n"), .text("t"), .record(Record([Record.Field("b", "B", .flag(true))])),
            .table(table),
        ])
        #expect(
            JSONRenderer().text(of: reply) == """
                {
                  "visits": [
                    {"a": 1}
                  ],
                  "part2": {"b": true},
                  "visits3": [
                    {"a": 1}
                  ]
                }

                """)
    }

    @Test func `text alone is an object and nothing is an empty array`() {
        #expect(JSONRenderer().text(of: .text("a\nb")) == "{\"text\": \"a\\nb\"}\n")
        #expect(JSONRenderer().text(of: .note("a")) == "[]\n")
    }
}
