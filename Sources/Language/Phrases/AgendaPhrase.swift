import Outreach

/// What is said of a day and of a week.
package enum AgendaPhrase: Hashable, Sendable {
    /// Marks of the week's table, explained below it.
    case legend
    case empty, emptyWeek(Week)
    case nothingWaits, waiting
    case close(String, String), list(String, String), confirm(String, String), promise(String, Day), proposals(Int)
    case conflicts(Int), batches(Int, Day), services(Int), plan(Week)
    /// How a day ends for a team: the minutes of the way back.
    case wayBack(Int)
    case changed
    /// The end of the day: questions, and what was entered.
    case askHeads, askReason, eveningDone, eveningEntered(Int, of: Int)
    /// A message for a chat.
    case title(Day), titleOf(String, Day), host(String), place(String), noDate(String), nothingToShare(Day)
    case calledOff(String)
    /// How the map is read, and sites that are not on it.
    case mapLegend, unplaced(Int)

    /// In that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .english: english(NumberFormat(.english), DateFormat(.english))
        case .indonesian: indonesian(NumberFormat(.indonesian), DateFormat(.indonesian))
        }
    }

    private func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .legend:
            "→21: minutes of the way there. ?: not confirmed yet. !: the team cannot be there in time. ·90: minutes of waiting."
        case .empty: "No event on this day."
        case .emptyWeek(let week): "Nothing is set in week \(week.text). Plan it with: plan week \(week.text)"
        case .nothingWaits: "Nothing waits to be done."
        case .waiting: "To be done"
        case .close(let event, let site):
            "\(event) at \(site) is over: attend count \(event) N, then event close \(event)"
        case .list(let event, let site): "\(event) at \(site) has neither list nor count: attend count \(event) N"
        case .confirm(let event, let site): "\(event) at \(site) is not confirmed: event confirm \(event)"
        case .promise(let site, let day):
            "A visit to \(site) is promised by \(date.short(day)), and none is set: event add --site \"\(site)\" --team ... --start ..."
        case .proposals(let count):
            "\(number.integer(count)) \(count == 1 ? "change" : "changes") from calendars to decide: calendar proposals"
        case .conflicts(let count):
            "\(number.integer(count)) \(count == 1 ? "conflict" : "conflicts") between devices to decide: bundle conflicts"
        case .batches(let count, let day):
            "\(number.integer(count)) \(count == 1 ? "batch of a sponsor ends" : "batches of sponsors end") within a month, the first on \(date.short(day)): batch expiring"
        case .services(let count):
            "\(number.integer(count)) \(count == 1 ? "case has been" : "cases have been") open for two weeks or more: report service"
        case .plan(let week): "Next week is empty: plan week \(week.text)"
        case .wayBack(let minutes): "back →\(number.integer(minutes))"
        case .changed: "Changed since yesterday"
        case .askHeads: "  How many came (Enter if not counted)? "
        case .askReason: "  Why? "
        case .eveningDone: "Every event that is over has been entered."
        case .eveningEntered(let entered, let all): "\(number.integer(entered)) of \(number.integer(all)) entered."
        case .title(let day): "Outreach on \(date.short(day))"
        case .titleOf(let team, let day): "\(team), \(date.short(day))"
        case .host(let host): "Host: \(host)"
        case .place(let place): "Position: \(place)"
        case .noDate(let event): "Event \(event) has no date."
        case .nothingToShare(let day): "Nothing is set on \(date.short(day))."
        case .mapLegend:
            "Dots: sites. * or a ring: an event within seven days. Letters: the regions below, with their coverage."
        case .unplaced(let count):
            "\(number.integer(count)) \(count == 1 ? "site has" : "sites have") no position and \(count == 1 ? "is" : "are") not drawn."
        case .calledOff(let reason): reason.isEmpty ? "CALLED OFF" : "CALLED OFF: \(reason)"
        }
    }

    private func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .legend:
            "→21: menit perjalanan ke sana. ?: belum dipastikan. !: tim tidak sempat tiba. ·90: menit menunggu."
        case .empty: "Tidak ada acara pada hari ini."
        case .emptyWeek(let week):
            "Belum ada acara dalam minggu \(week.text). Rencanakan dengan: rencana minggu \(week.text)"
        case .nothingWaits: "Tidak ada yang menunggu dikerjakan."
        case .waiting: "Perlu dikerjakan"
        case .close(let event, let site):
            "\(event) di \(site) sudah lewat: hadir hitung \(event) N, lalu acara tutup \(event)"
        case .list(let event, let site): "\(event) di \(site) tanpa daftar dan hitungan: hadir hitung \(event) N"
        case .confirm(let event, let site): "\(event) di \(site) belum dipastikan: acara pastikan \(event)"
        case .promise(let site, let day):
            "Kunjungan ke \(site) dijanjikan paling lambat \(date.short(day)), belum dijadwalkan: acara tambah --lokasi \"\(site)\" --tim ... --mulai ..."
        case .proposals(let count): "\(number.integer(count)) perubahan dari kalender menunggu: kalender usulan"
        case .conflicts(let count): "\(number.integer(count)) perbedaan antarperangkat menunggu: bundel konflik"
        case .batches(let count, let day):
            "\(number.integer(count)) paket donatur berakhir dalam sebulan, yang pertama \(date.short(day)): paket akan-habis"
        case .services(let count):
            "\(number.integer(count)) layanan terbuka dua minggu atau lebih: laporan layanan"
        case .plan(let week): "Minggu depan masih kosong: rencana minggu \(week.text)"
        case .wayBack(let minutes): "pulang →\(number.integer(minutes))"
        case .changed: "Berubah sejak kemarin"
        case .askHeads: "  Berapa yang hadir (Enter jika tidak dihitung)? "
        case .askReason: "  Mengapa? "
        case .eveningDone: "Semua acara yang sudah lewat telah dicatat."
        case .eveningEntered(let entered, let all): "\(number.integer(entered)) dari \(number.integer(all)) dicatat."
        case .title(let day): "Sosialisasi \(date.short(day))"
        case .titleOf(let team, let day): "\(team), \(date.short(day))"
        case .host(let host): "Tuan rumah: \(host)"
        case .place(let place): "Posisi: \(place)"
        case .noDate(let event): "Acara \(event) tidak bertanggal."
        case .nothingToShare(let day): "Tidak ada acara pada \(date.short(day))."
        case .mapLegend:
            "Titik: lokasi. * atau lingkaran: ada acara dalam tujuh hari. Huruf: wilayah di bawah ini, dengan cakupannya."
        case .unplaced(let count): "\(number.integer(count)) lokasi tanpa koordinat tidak digambar."
        case .calledOff(let reason): reason.isEmpty ? "BATAL" : "BATAL: \(reason)"
        }
    }
}
