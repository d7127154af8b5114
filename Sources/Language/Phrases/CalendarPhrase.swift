import Outreach

/// What is said of the exchange with calendars.
package enum CalendarPhrase: Hashable, Sendable {
    /// The host's line in a description.
    case host(String)
    /// Why an event was called off: someone did so in a calendar.
    case cancelledIn(String)
    /// How many events were written, and how many of them for having been shown before.
    case written(events: Int, moved: Int, path: String), folder(added: Int, changed: Int, unchanged: Int, path: String)
    case movedToo(Int)
    case invited([String], path: String?), cancelled([String], path: String?), unreachable([String])
    case noOrganizer, hintOrganizer, notCalledOff(String), hintCallOff(String), calledOff(String)
    case hintCancellation(String), undated(String), nobodyReachable(String), hintOfficerEmail
    case noEvents(String), hintCheck(String)
    case asOurs(Int), passedOver(Int), hintTake, defects(Int, file: String), unknownZones([String])
    case waiting(Int), noneWaiting, noProposal(String), hintProposals, dismissed(String)
    case taken(String, Moment), takenCancelled(String)
    case sound(components: Int), findings(errors: Int, warnings: Int), onlyFirst(Int)
    case outOrFolder, busyThen(String, Day, from: Moment, until: Moment)

    /// In that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .english: english(NumberFormat(.english), DateFormat(.english))
        case .indonesian: indonesian(NumberFormat(.indonesian), DateFormat(.indonesian))
        }
    }

    private func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .host(let host): "Host: \(host)"
        case .cancelledIn(let file): "called off in the calendar \(file)"
        case .written(let events, let moved, let path):
            "\(number.integer(events)) \(events == 1 ? "event" : "events") written to \(path)."
                + (moved > 0 ? " " + CalendarPhrase.movedToo(moved).english(number, date) : "")
        case .movedToo(let count):
            "\(number.integer(count)) of them \(count == 1 ? "is" : "are") there because an earlier export showed \(count == 1 ? "it" : "them")."
        case .folder(let added, let changed, let unchanged, let path):
            "\(path): \(number.integer(added)) \(added == 1 ? "file" : "files") added, \(number.integer(changed)) changed, \(number.integer(unchanged)) as they were."
        case .invited(let names, let path):
            "Invitation of \(names.joined(separator: ", "))" + (path.map { ": \($0)" } ?? "")
        case .cancelled(let names, let path):
            "Cancellation for \(names.joined(separator: ", "))" + (path.map { ": \($0)" } ?? "")
        case .unreachable(let names): "Without an e-mail address: \(names.joined(separator: ", "))."
        case .noOrganizer: "Invitations come from the branch's e-mail address, and it has none yet."
        case .hintOrganizer: "Say it with: campaign edit --email branch@example.org"
        case .notCalledOff(let event): "Event \(event) is not called off."
        case .hintCallOff(let event): "Call it off first: event cancel \(event) --reason ..."
        case .calledOff(let event): "Event \(event) is called off."
        case .hintCancellation(let event): "Tell those invited: calendar cancel \(event)"
        case .undated(let event): "Event \(event) never had a date."
        case .nobodyReachable(let event): "No officer of event \(event) has an e-mail address."
        case .hintOfficerEmail: "Say it with: officer edit ID --email name@example.org"
        case .noEvents(let file): "\(file) has no event."
        case .hintCheck(let file): "See what is in it: calendar check \(file)"
        case .asOurs(let count): "Our own events that stand here so, or newer: \(number.integer(count))."
        case .passedOver(let count):
            "\(number.integer(count)) other \(count == 1 ? "entry was" : "entries were") passed over."
        case .hintTake: "Take them as holidays with --holidays, or as an officer's busy times with --busy OFFICER."
        case .defects(let count, let file):
            "\(number.integer(count)) \(count == 1 ? "defect in the file was" : "defects in the file were") got over; see: calendar check \(file)"
        case .unknownZones(let names):
            "Unknown zones, whose times were read by the branch's clock: \(names.joined(separator: ", "))"
        case .waiting(let count):
            "\(number.integer(count)) \(count == 1 ? "change waits" : "changes wait") for a decision: calendar take EVENT or calendar dismiss EVENT"
        case .noneWaiting: "No change of our events waits for a decision."
        case .noProposal(let event): "Nothing is proposed for event \(event)."
        case .hintProposals: "See them with: calendar proposals"
        case .dismissed(let event): "Event \(event) stays as it is; the proposal was turned down."
        case .taken(let event, let start): "Event \(event) was moved to \(date.short(start.day)) \(date.time(start))."
        case .takenCancelled(let event): "Event \(event) was called off."
        case .sound(let components):
            "Nothing against the standard in \(number.integer(components)) \(components == 1 ? "entry" : "entries")."
        case .findings(let errors, let warnings):
            "\(number.integer(errors)) \(errors == 1 ? "error" : "errors"), \(number.integer(warnings)) \(warnings == 1 ? "warning" : "warnings")."
        case .onlyFirst(let count): "Only the first \(number.integer(count)) are shown."
        case .outOrFolder: "Say either --out or --vdir."
        case .busyThen(let team, let day, let from, let until):
            "Everyone of \(team) is busy then (\(date.short(day)), \(date.time(from))-\(date.time(until)))."
        }
    }

    private func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .host(let host): "Tuan rumah: \(host)"
        case .cancelledIn(let file): "dibatalkan di kalender \(file)"
        case .written(let events, let moved, let path):
            "\(number.integer(events)) acara ditulis ke \(path)."
                + (moved > 0 ? " " + CalendarPhrase.movedToo(moved).indonesian(number, date) : "")
        case .movedToo(let count):
            "\(number.integer(count)) di antaranya ikut karena ekspor terdahulu menampilkannya."
        case .folder(let added, let changed, let unchanged, let path):
            "\(path): \(number.integer(added)) berkas ditambahkan, \(number.integer(changed)) diubah, \(number.integer(unchanged)) tetap."
        case .invited(let names, let path):
            "Undangan bagi \(names.joined(separator: ", "))" + (path.map { ": \($0)" } ?? "")
        case .cancelled(let names, let path):
            "Pembatalan bagi \(names.joined(separator: ", "))" + (path.map { ": \($0)" } ?? "")
        case .unreachable(let names): "Tanpa alamat surel: \(names.joined(separator: ", "))."
        case .noOrganizer: "Undangan dikirim dari alamat surel cabang, yang belum diisi."
        case .hintOrganizer: "Isi dengan: kampanye ubah --surel cabang@example.org"
        case .notCalledOff(let event): "Acara \(event) tidak dibatalkan."
        case .hintCallOff(let event): "Batalkan dahulu: acara batal \(event) --alasan ..."
        case .calledOff(let event): "Acara \(event) sudah dibatalkan atau ditunda."
        case .hintCancellation(let event): "Beri tahu yang diundang: kalender batal \(event)"
        case .undated(let event): "Acara \(event) belum pernah bertanggal."
        case .nobodyReachable(let event): "Tidak ada petugas acara \(event) yang punya alamat surel."
        case .hintOfficerEmail: "Isi dengan: petugas ubah KODE --surel nama@example.org"
        case .noEvents(let file): "\(file) tidak berisi acara."
        case .hintCheck(let file): "Lihat isinya: kalender periksa \(file)"
        case .asOurs(let count): "Acara kita yang di sini sama, atau lebih baru: \(number.integer(count))."
        case .passedOver(let count): "\(number.integer(count)) entri lain dilewati."
        case .hintTake:
            "Ambil sebagai hari libur dengan --libur, atau sebagai waktu sibuk petugas dengan --sibuk PETUGAS."
        case .defects(let count, let file):
            "\(number.integer(count)) cacat dalam berkas diatasi; lihat: kalender periksa \(file)"
        case .unknownZones(let names):
            "Zona tak dikenal, waktunya dibaca menurut jam cabang: \(names.joined(separator: ", "))"
        case .waiting(let count):
            "\(number.integer(count)) perubahan menunggu keputusan: kalender ambil ACARA atau kalender tolak ACARA"
        case .noneWaiting: "Tidak ada perubahan acara kita yang menunggu keputusan."
        case .noProposal(let event): "Tidak ada usulan untuk acara \(event)."
        case .hintProposals: "Lihat dengan: kalender usulan"
        case .dismissed(let event): "Acara \(event) tetap; usulan ditolak."
        case .taken(let event, let start): "Acara \(event) digeser ke \(date.short(start.day)) \(date.time(start))."
        case .takenCancelled(let event): "Acara \(event) dibatalkan."
        case .sound(let components): "Tidak ada yang melanggar standar dalam \(number.integer(components)) entri."
        case .findings(let errors, let warnings):
            "\(number.integer(errors)) kesalahan, \(number.integer(warnings)) peringatan."
        case .onlyFirst(let count): "Hanya \(number.integer(count)) pertama yang ditampilkan."
        case .outOrFolder: "Sebut --ke atau --vdir, tidak keduanya."
        case .busyThen(let team, let day, let from, let until):
            "Semua anggota \(team) sibuk saat itu (\(date.short(day)), \(date.time(from))-\(date.time(until)))."
        }
    }
}
