import Outreach

/// What is said of members, their payments, sponsors, agents and cases.
package enum MembershipPhrase: Hashable, Sendable {
    case noMember(String), paidAlready(String, String), paidInFuture(Day)
    /// A payment: who, from which month through which, and whether membership began again.
    case paid(String, String, first: Month, through: Month, rupiah: Int?), reactivated(String), stillLate(Int)
    /// Batches.
    case enrolledAlready(String, String), notInBatch(String, String), outsideBatch(String, String, String)
    case batchFull(String, Int), batchShort(String, Int), hintForceBatch
    case enrolled(String, name: String, batch: String, places: Int), replaced(String, by: String, name: String, Month)
    case alsoSignedUp, endsBeforeBenefit(months: Int, batch: String)
    case noneExpiring(Int), nobodyDue(Int)
    /// Costs and cases.
    case costAdded(String, Int, total: Int), caseClosed(String), caseClosedAlready(String, Day)
    /// A list of names: how many of each finding.
    case matched(rows: Int, toEnrol: Int)

    /// In that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .english: english(NumberFormat(.english), DateFormat(.english))
        case .indonesian: indonesian(NumberFormat(.indonesian), DateFormat(.indonesian))
        }
    }

    private func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .noMember(let person): "\(person) has neither registered nor paid."
        case .paidAlready(let person, let month): "This payment of \(person) for \(month) is on record already."
        case .paidInFuture(let day): "\(date.long(day)) has not come yet: a payment is entered once it was made."
        case .paid(let person, let name, let first, let last, let rupiah):
            "\(name) (\(person)): \(first == last ? first.text : "\(first.text) to \(last.text)") paid"
                + (rupiah.map { ", \(number.rupiah($0))." } ?? ".")
        case .reactivated(let name):
            "The membership of \(name) had ended; it begins again, and is not counted as a new one."
        case .stillLate(let months): "Still \(number.integer(months)) \(months == 1 ? "month" : "months") in arrears."
        case .enrolledAlready(let person, let batch): "\(person) is in batch \(batch) already."
        case .notInBatch(let person, let batch): "Batch \(batch) does not pay for \(person) then."
        case .outsideBatch(let month, let first, let last): "\(month) is outside of the batch, \(first) to \(last)."
        case .batchFull(let batch, let people):
            "Batch \(batch) is for \(number.integer(people)) people, and all places are taken."
        case .batchShort(let batch, let people):
            "What was received for batch \(batch) is enough for \(number.integer(people)) people, who are enrolled."
        case .hintForceBatch: "If more is to come: --force"
        case .enrolled(let person, let name, let batch, let places):
            "\(name) (\(person)) is paid for by batch \(batch); \(number.integer(places)) \(places == 1 ? "place is" : "places are") left."
        case .replaced(let person, let other, let name, let month):
            "\(name) (\(other)) takes the place of \(person) from \(month.text) on."
        case .alsoSignedUp: "Registered as a member as well."
        case .endsBeforeBenefit(let months, let batch):
            "Batch \(batch) ends just when the full death benefit begins, after \(number.integer(months)) months: before that only the funeral is paid for."
        case .noneExpiring(let days): "No batch ends within \(number.integer(days)) days."
        case .nobodyDue(let days): "Nobody has to pay within \(number.integer(days)) days."
        case .costAdded(let event, let rupiah, let total):
            "\(number.rupiah(rupiah)) noted for event \(event); \(number.rupiah(total)) in all."
        case .caseClosed(let id): "Case \(id) is settled."
        case .caseClosedAlready(let id, let day): "Case \(id) was settled on \(date.short(day))."
        case .matched(let rows, let toEnrol):
            "\(number.integer(rows)) \(rows == 1 ? "row" : "rows"); \(number.integer(toEnrol)) can be enrolled. Nothing of the list was kept."
        }
    }

    private func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .noMember(let person): "\(person) belum mendaftar dan belum membayar."
        case .paidAlready(let person, let month): "Pembayaran \(person) untuk \(month) sudah tercatat."
        case .paidInFuture(let day): "\(date.long(day)) belum tiba: pembayaran dicatat setelah terjadi."
        case .paid(let person, let name, let first, let last, let rupiah):
            "\(name) (\(person)): \(first == last ? first.text : "\(first.text) s.d. \(last.text)") dibayar"
                + (rupiah.map { ", \(number.rupiah($0))." } ?? ".")
        case .reactivated(let name):
            "Kepesertaan \(name) sudah berakhir; kini aktif kembali, dan tidak dihitung sebagai peserta baru."
        case .stillLate(let months): "Masih menunggak \(number.integer(months)) bulan."
        case .enrolledAlready(let person, let batch): "\(person) sudah ada dalam paket \(batch)."
        case .notInBatch(let person, let batch): "Paket \(batch) tidak membayar \(person) pada saat itu."
        case .outsideBatch(let month, let first, let last): "\(month) di luar paket, \(first) s.d. \(last)."
        case .batchFull(let batch, let people):
            "Paket \(batch) untuk \(number.integer(people)) orang, dan semua tempat terisi."
        case .batchShort(let batch, let people):
            "Dana yang diterima untuk paket \(batch) cukup untuk \(number.integer(people)) orang, yang sudah terdaftar."
        case .hintForceBatch: "Jika masih akan bertambah: --paksa"
        case .enrolled(let person, let name, let batch, let places):
            "\(name) (\(person)) dibayar paket \(batch); sisa \(number.integer(places)) tempat."
        case .replaced(let person, let other, let name, let month):
            "\(name) (\(other)) menggantikan \(person) mulai \(month.text)."
        case .alsoSignedUp: "Sekaligus didaftarkan sebagai peserta."
        case .endsBeforeBenefit(let months, let batch):
            "Paket \(batch) berakhir tepat saat santunan kematian penuh mulai berlaku, setelah \(number.integer(months)) bulan: sebelumnya hanya biaya pemakaman."
        case .noneExpiring(let days): "Tidak ada paket yang berakhir dalam \(number.integer(days)) hari."
        case .nobodyDue(let days): "Tidak ada yang jatuh tempo dalam \(number.integer(days)) hari."
        case .costAdded(let event, let rupiah, let total):
            "\(number.rupiah(rupiah)) dicatat untuk acara \(event); seluruhnya \(number.rupiah(total))."
        case .caseClosed(let id): "Layanan \(id) selesai."
        case .caseClosedAlready(let id, let day): "Layanan \(id) sudah selesai pada \(date.short(day))."
        case .matched(let rows, let toEnrol):
            "\(number.integer(rows)) baris; \(number.integer(toEnrol)) dapat didaftarkan. Tidak ada isi daftar yang disimpan."
        }
    }
}
