import ArgumentParser

struct TermOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionTermName, .kind)) var name: String?
    @Option(name: .both("scope", "lingkup"), help: .key(.optionTermScope, .text)) var scope: String?
    @Option(name: .both("from", "mulai"), help: .key(.optionTermFrom, .date)) var from: String?
    @Option(name: .both("until", "sampai"), help: .key(.optionTermUntil, .date)) var until: String?
    @Option(name: .both("value", "nilai"), help: .key(.optionTermValue, .number)) var value: String?
    @Option(name: .both("source", "sumber"), help: .key(.optionSource, .text)) var source: String?
}

struct SponsorOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("kind", "jenis"), help: .key(.optionSponsorKind, .kind)) var kind: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("contact", "narahubung"), help: .key(.optionContact, .name)) var contact: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?
    @Option(name: .both("commitment", "komitmen"), help: .key(.optionCommitment, .number)) var commitment: String?
    @Option(name: .both("committed", "tanggal-komitmen"), help: .key(.optionCommitted, .date)) var committed: String?
    @Option(name: .both("note", "catatan"), help: .key(.optionNote, .text)) var note: String?
}

struct BatchOptions: RecordOptions {
    @Option(name: .both("sponsor", "donatur"), help: .key(.optionBatchSponsor, .sponsor)) var sponsor: String?
    @Option(name: .both("first", "bulan-pertama"), help: .key(.optionFirstMonth, .month)) var first: String?
    @Option(name: .both("months", "bulan"), help: .key(.optionMonthsPaid, .number)) var months: String?
    @Option(name: .both("people", "orang"), help: .key(.optionPeople, .number)) var people: String?
    @Option(name: .both("transport", "transportasi"), help: .key(.optionTransport, .number)) var transport: String?
    @Option(name: .both("programmes", "program"), help: .key(.optionProgrammes, .programmes)) var programmes: String?
    @Option(name: .both("received", "diterima"), help: .key(.optionReceived, .number)) var received: String?
    @Option(name: .both("received-on", "tanggal-diterima"), help: .key(.optionReceivedOn, .date)) var receivedOn:
        String?
    @Option(name: .both("note", "catatan"), help: .key(.optionNote, .text)) var note: String?
}

struct AgentOptions: RecordOptions {
    @Option(name: .both("name", "nama"), help: .key(.optionName, .name)) var name: String?
    @Option(name: .both("phone", "hp"), help: .key(.optionPhone, .phone)) var phone: String?
    @Option(name: .both("body", "wadah"), help: .key(.optionBody, .name)) var body: String?
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("team", "tim"), help: .key(.optionTeam, .team)) var team: String?
    @Option(name: .both("skills", "keahlian"), help: .key(.optionSkills, .names)) var skills: String?
    @Option(name: .both("since", "sejak"), help: .key(.optionAgentSince, .date)) var since: String?
    @Option(name: .both("until", "sampai"), help: .key(.optionAgentUntil, .date)) var until: String?
    @Option(name: .both("note", "catatan"), help: .key(.optionNote, .text)) var note: String?
}

struct CommitmentOptions: RecordOptions {
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("kind", "jenis"), help: .key(.optionCommitmentKind, .kind)) var kind: String?
    @Option(name: .both("document", "dokumen"), help: .key(.optionDocument, .text)) var document: String?
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String?
    @Option(name: .both("until", "sampai"), help: .key(.optionTermUntil, .date)) var until: String?
    @Option(name: .both("people", "orang"), help: .key(.optionPeople, .number)) var people: String?
    @Option(name: .both("months", "bulan"), help: .key(.optionMonthsPaid, .number)) var months: String?
    @Option(name: .both("rupiah", "rupiah"), help: .key(.optionRupiah, .number)) var rupiah: String?
    @Option(name: .both("note", "catatan"), help: .key(.optionNote, .text)) var note: String?
}

struct ApparatusOptions: RecordOptions {
    @Option(name: .both("region", "wilayah"), help: .key(.optionRegion, .region)) var region: String?
    @Option(name: .both("group", "kelompok"), help: .key(.optionApparatusGroup, .kind)) var group: String?
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String?
    @Option(name: .both("total", "jumlah"), help: .key(.optionTotal, .number)) var total: String?
    @Option(name: .both("members", "peserta"), help: .key(.optionMembers, .number)) var members: String?
    @Option(name: .both("source", "sumber"), help: .key(.optionSource, .text)) var source: String?
}

struct ServiceOptions: RecordOptions {
    @Option(name: .both("date", "tanggal"), help: .key(.optionDate, .date)) var date: String?
    @Option(name: .both("kind", "jenis"), help: .key(.optionServiceKind, .kind)) var kind: String?
    @Option(name: .both("channel", "jalur"), help: .key(.optionServiceChannel, .kind)) var channel: String?
    @Option(name: .both("event", "acara"), help: .key(.optionEvent, .event)) var event: String?
    @Option(name: .both("topic", "perihal"), help: .key(.optionTopic, .text)) var topic: String?
    @Option(name: .both("closed", "selesai"), help: .key(.optionClosed, .date)) var closed: String?
    @Option(name: .both("note", "catatan"), help: .key(.optionNote, .text)) var note: String?
}
