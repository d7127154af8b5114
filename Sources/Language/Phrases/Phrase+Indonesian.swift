import Outreach

extension Phrase {
    /// The sentence in Indonesian.
    func indonesian(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .fileMissing(let path): "Tidak ada berkas kampanye di \(path)."
        case .fileExists(let path): "Sudah ada berkas di \(path); berkas itu dibiarkan apa adanya."
        case .fileForeign(let path): "\(path) bukan berkas kampanye Sosialisasi; berkas itu dibiarkan apa adanya."
        case .fileNewer(let path, let version):
            "\(path) ditulis oleh Sosialisasi yang lebih baru (skema \(version)); perbarui program ini untuk membukanya."
        case .fileDamaged(let path, let detail):
            "Berkas kampanye \(path) rusak (\(detail)); berkas itu dibiarkan apa adanya."
        case .fileBusy(let path): "Program lain sedang menulis ke \(path) dan belum selesai."
        case .fileUnwritable(let path): "\(path) tidak dapat ditulis: periksa izin berkas dan foldernya."
        case .diskFull(let path): "Cakram penuh; tidak ada yang ditulis ke \(path)."
        case .fileFailed(let path, let detail): "Berkas kampanye \(path) tidak dapat dipakai (\(detail))."
        case .otherFileInSession: "Sesi dan skrip memakai satu berkas kampanye; sebut berkas lain saat memulainya."
        case .noFileNamed: "Berkas kampanye belum disebut."
        case .hintInit(let path): "Buat dulu: sosialisasi --berkas \(path) mulai --cabang NAMA"
        case .hintOtherFile: "Sebut berkas lain dengan --berkas."
        case .hintTryAgain: "Coba lagi sebentar lagi."
        case .hintNameFile: "Sebut dengan --berkas BERKAS atau lewat variabel SOSIALISASI_FILE."
        case .inputMissing(let path): "Tidak ada berkas di \(path)."
        case .inputUnreadable(let path): "\(path) tidak dapat dibaca sebagai berkas."
        case .outputUnwritable(let path): "\(path) tidak dapat ditulis."
        case .folderWithoutFiles(let path): "Folder \(path) tidak berisi berkas yang dapat diimpor."
        case .expectedFiles(let names): "Yang dikenal: \(names.joined(separator: ", "))"
        case .importRefused(let files, let defects):
            "\(files.joined(separator: ", ")): \(number.integer(defects)) cacat; tidak ada yang diimpor."
        case .optionsRefused(let count): "\(count) nilai tidak dapat diterima; tidak ada yang berubah."
        case .badIdentifier(let text):
            "'\(text)' tidak dapat menjadi id: hanya huruf, angka, dan . _ - / +, paling banyak 64."
        case .outOfRange(let text, let low, let high):
            "\(text) di luar batas: \(number.integer(low)) sampai \(number.integer(high))."
        case .notANumber(let option, let text): "\(option): '\(text)' bukan bilangan."
        case .unreadableDate(let text):
            "'\(text)' bukan tanggal atau waktu. Tulis 2026-10-05, 2026-10-05 09:00, 5/10 atau besok."
        case .missingTime(let text): "Jam untuk '\(text)' belum disebut. Tulis misalnya \"\(text) 09.00\"."
        case .wrongWeekday(let text, let day): "'\(text)': hari itu jatuh pada \(date.long(day))."
        case .ambiguousDate(let text, let days):
            "'\(text)' bisa berarti \(days.map { "\(date.short($0)) (\($0.text))" }.joined(separator: " atau ")). Tulis seperti di dalam kurung."
        case .unreadableWeek(let text): "'\(text)' bukan minggu. Tulis 2026-W41, minggu ini atau minggu depan."
        case .unreadableWord(let option, let text, let allowed):
            "--\(option.indonesian): '\(text)' bukan salah satu dari \(allowed.map(\.indonesian).joined(separator: ", "))."
        case .unreadableArgument(let command, let text, let allowed):
            "\(command.indonesian): '\(text)' bukan salah satu dari \(allowed.map(\.indonesian).joined(separator: ", "))."
        case .missingOption(_, let alias): "--\(alias) belum diisi."
        case .unknownRecord(let noun, let text): "Tidak ada \(noun.indonesian) '\(text)'."
        case .recordExists(let noun, let id): "Sudah ada \(noun.indonesian) \(id)."
        case .didYouMean(let word): "Maksud Anda '\(word)'?"
        case .hintList(let noun): "Lihat dengan: \(noun.perintah) daftar"
        case .hintAdd(let noun): "Tambahkan dengan: \(noun.perintah) tambah, atau impor berkas."
        case .recordAdded(let noun, let id, let name):
            "\(noun.indonesian.capitalizedFirst) \(id)\(name.isEmpty ? "" : " \(name)") ditambahkan."
        case .recordChanged(let noun, let id, let fields):
            "\(noun.indonesian.capitalizedFirst) \(id) diubah: \(fields.map { spaced(noun.alias(ofField: $0)) }.joined(separator: ", "))."
        case .recordUnchanged(let noun, let id): "Tidak ada yang berubah pada \(noun.indonesian) \(id)."
        case .campaignChanged(let fields):
            "Kampanye diubah: \(fields.map { spaced(NounKind.campaign.alias(ofField: $0)) }.joined(separator: ", "))."
        case .campaignUnchanged: "Tidak ada yang berubah pada kampanye."
        case .travelImported(let points, let missing):
            "Waktu tempuh antara \(number.integer(points)) tempat tercatat"
                + (missing == 0 ? "." : "; \(number.integer(missing)) jalan tidak diketahui dan dianggap tidak ada.")
        case .travelUnchanged: "Tabel waktu tempuh tetap seperti semula."
        case .travelCleared: "Tabel waktu tempuh tidak dipakai lagi; jalan diperkirakan kembali."
        case .travelNone: "Tidak ada tabel waktu tempuh; jalan diperkirakan."
        case .hintTravelImport: "Impor dulu: tempuh impor BERKAS"
        case .recordRetired(let noun, let id): "\(noun.indonesian.capitalizedFirst) \(id) tidak dipakai lagi."
        case .recordRestored(let noun, let id): "\(noun.indonesian.capitalizedFirst) \(id) dipakai kembali."
        case .nothingFound(let noun): "Tidak ada \(noun.indonesian)."
        case .imported(let noun, let file, let added, let changed, let unchanged):
            "\(file): \(number.integer(added)) \(noun.indonesian) ditambahkan, \(number.integer(changed)) diubah, \(number.integer(unchanged)) tetap."
        case .passedOverColumns(let file, let names): "\(file): kolom yang dilewati: \(names.joined(separator: ", "))."
        case .exported(let count, let path): "\(number.integer(count)) baris ditulis ke \(path)."
        case .founded(let branch, let path): "Kampanye cabang \(branch) dibuat di \(path)."
        case .eventSet(let id, let site, let start, let zone, let teams):
            "Acara \(id) dijadwalkan: \(site), \(date.long(start, in: zone)), \(teams)."
        case .eventMoved(let id, let site, let start, let zone, let teams):
            "Acara \(id) digeser: \(site), \(date.long(start, in: zone)), \(teams)."
        case .eventPostponed(let id, let site):
            "Acara \(id) di \(site) ditunda; di kalender tampil batal sampai digeser ke waktu baru."
        case .eventCancelled(let id, let site): "Acara \(id) di \(site) dibatalkan; biayanya tetap tercatat."
        case .eventConfirmed(let id, let site): "Acara \(id) di \(site) sudah pasti."
        case .eventReopened(let id, let site): "Acara \(id) (\(site)) dibuka lagi."
        case .eventClosed(let id, let site, let heads, let listed):
            "Acara \(id) di \(site) ditutup: \(heads.map { number.integer($0) } ?? "—") kepala, \(number.integer(listed)) di daftar hadir."
        case .eventHeld(let id): "Acara \(id) sudah terlaksana dan tidak dapat digeser."
        case .eventStands(let id, _, let status): "Acara \(id) berstatus \(status); hal itu tidak dapat dilakukan."
        case .eventInFuture(let id, let day):
            "Acara \(id) belum dimulai\(day.map { ": \(date.short($0))" } ?? "")."
        case .endBeforeStart: "Waktu selesai tidak sesudah waktu mulai."
        case .longerThanADay: "Acara paling lama satu hari."
        case .rulesBroken(let count): "\(count) aturan melarangnya; tidak ada yang berubah."
        case .forceNeedsReason: "--paksa perlu --alasan."
        case .hintForce: "Tetap jadwalkan dengan: --paksa --alasan \"...\""
        case .hintNewEvent: "Buat yang baru: acara tambah"
        case .ruleHoliday(let day, let name, _): "\(date.short(day)) hari libur\(name.isEmpty ? "" : ": \(name)")."
        case .ruleFridayBreak(let span): "Mengenai jeda salat Jumat, \(date.span(span))."
        case .ruleClosed(let site, let day, let spans):
            spans.isEmpty
                ? "\(site) tidak menerima tim pada \(date.short(day))."
                : "\(site) menerima tim pada \(date.short(day)) hanya pukul \(spans.map(date.span).joined(separator: ", "))."
        case .ruleTooNear(let site, let event, let days, let least):
            days == 0
                ? "\(site) sudah punya acara \(event) pada hari yang sama."
                : "\(site) sudah punya acara \(event) yang berjarak \(days) hari; jarak paling sedikit \(least) hari."
        case .ruleSkills(let teams, let day, let skills):
            "Tidak seorang pun yang ikut \(teams.joined(separator: " atau ")) pada \(date.short(day)) mempunyai keahlian yang diminta lokasi: \(skills.joined(separator: ", "))."
        case .ruleTeamRetired(let team): "\(team) tidak dipakai lagi."
        case .ruleAllAway(let team, let day): "Semua petugas \(team) cuti pada \(date.short(day))."
        case .ruleNoShift(let team, let day): "\(team) tidak bertugas saat itu (\(date.short(day)))."
        case .ruleArrivesLate(let team, let from, let to, let time):
            "\(team) datang dari \(from) dan baru bisa tiba di \(to) pukul \(date.time(time))."
        case .ruleLeavesEarly(let team, let time, let shift):
            "\(team) harus berangkat pukul \(date.time(time)), sebelum jam kerja mulai pukul \(date.time(shift))."
        case .ruleReturnsLate(let team, let time, let shift):
            "\(team) baru kembali pukul \(date.time(time)), sesudah jam kerja selesai pukul \(date.time(shift))."
        case .ruleOtherIsland(let team): "Letaknya di pulau lain dari kantor \(team)."
        case .ruleTooMany(let team, let events, let maximum):
            "\(team) akan punya \(events) acara hari itu; paling banyak \(maximum)."
        case .ruleTooFar(let team, let minutes, let maximum):
            "\(team) akan \(minutes) menit di jalan hari itu; paling banyak \(maximum)."
        case .ruleTravelPause(let team, let start, let end):
            "\(team) akan berada di jalan antara pukul \(date.time(start)) dan \(date.time(end)), saat tim tidak bepergian."
        case .ruleNeedsUnmet(let team, let site): "\(team) hari itu tidak memenuhi permintaan \(site)."
        case .ruleTooSoon(let site, let days, let least):
            "Kunjungan ke \(site) akan berjarak \(days) hari; paling sedikit \(least) hari."
        case .ruleCeiling(let events, let maximum):
            "Ini akan menjadi acara ke-\(events) dalam kuota yang paling banyak \(maximum)."
        case .ruleBudget(let cost, let budget):
            "Biaya acara akan \(number.rupiah(cost)); anggarannya \(number.rupiah(budget))."
        case .headsCounted(let event, let heads): "\(number.integer(heads)) kepala dihitung di acara \(event)."
        case .attended(let person, let name, let event, let listed):
            "\(name) (\(person)) tercatat di acara \(event); semuanya \(number.integer(listed)) orang."
        case .attendedAlready(let name, let moment, let actor):
            "\(name) sudah tercatat \(date.short(moment.day)) \(date.time(moment)) oleh \(actor); tidak ada yang berubah."
        case .attendanceAmended(let name, let moment, let actor):
            "\(name) sudah tercatat \(date.short(moment.day)) \(date.time(moment)) oleh \(actor); yang baru ditambahkan."
        case .signedUp(let person, let name, let day): "\(name) (\(person)) terdaftar pada \(date.short(day))."
        case .alsoListed(let event): "Dicatat juga di daftar hadir acara \(event)."
        case .alreadySignedUp(let name, let day): "\(name) sudah terdaftar pada \(date.short(day))."
        case .signUpBeforeEvent(let day, let event):
            "Pendaftaran \(date.short(day)) terjadi sebelum acara \(date.short(event))."
        case .hintAgain: "Bila ini pendaftaran baru setelah kepesertaan berakhir: --lagi"
        case .hintWithoutEvent: "Hilangkan --acara: orang itu terhitung terdaftar sebelum acara."
        case .nothingToPlanWith(let noun): "Belum ada \(noun.indonesian) untuk direncanakan."
        case .planImpossible(let count): "Minggu ini tidak dapat direncanakan: \(count) pertentangan dalam datanya."
        case .noPlan: "Belum ada rencana."
        case .planAlreadyAccepted(let plan): "Semua yang dipilih dari rencana \(plan) sudah diterima."
        case .planStale(let plan, let changes):
            "Rencana \(plan) sudah usang: \(number.integer(changes)) entri mengubah dasarnya."
        case .hintPlanWeek: "Buat rencana: rencana minggu"
        case .hintReplan(let weeks):
            "Rencanakan ulang: rencana \(weeks.contains("..") ? "beberapa-minggu" : "minggu") \(weeks)"
        case .plan(let phrase): phrase.indonesian(number, date)
        case .whyNot(let phrase): phrase.indonesian(number, date)
        case .quota(let phrase): phrase.indonesian(number, date)
        case .report(let phrase): phrase.indonesian()
        case .severalNamed(let noun, let text): "'\(text)' bisa berarti beberapa \(noun.indonesian); sebut kodenya:"
        case .namedRecord(let handle, let name): "\(handle)  \(name)"
        case .agenda(let phrase): phrase.text(in: .indonesian)
        case .guided:
            "Masih ada yang kurang. Enter mengambil isi kurung, < kembali, ? menampilkan pilihan, Ctrl-C berhenti."
        case .inOneLine(let line): "Sama dengan satu baris: \(line)"
        case .enterRuns(let line): "Enter menjalankan: \(line)"
        case .session(let phrase): phrase.text(in: .indonesian)
        case .calendar(let phrase): phrase.text(in: .indonesian)
        case .membership(let phrase): phrase.text(in: .indonesian)
        case .person(let phrase): phrase.indonesian(number)
        case .importing(let phrase): phrase.indonesian(number)
        case .noEntry: "Tidak ada entri yang cocok."
        case .wouldUndo(let entry, let what, let changes, let facts):
            "Akan mengurungkan \(entry): \(what.text(in: .indonesian)) (catatan: \(number.integer(changes)), fakta: \(number.integer(facts)))"
        case .dryRun: "Hanya percobaan: tidak ada yang diubah."
        case .rowsRejected(let rows, let path):
            "\(number.integer(rows)) baris tidak bisa diambil dan ditulis ke \(path) beserta alasannya; perbaiki lalu impor berkas itu."
        case .keeping(let phrase): phrase.indonesian(number, date)
        case .bundle(let phrase): phrase.indonesian(number, date)
        case .protection(let phrase): phrase.indonesian(number, date)
        case .planStanding(let count): "\(number.integer(count)) acara yang sudah ada diperhitungkan."
        case .planGuessed(let count): "\(number.integer(count)) lokasi tanpa posisi: waktu tempuhnya perkiraan."
        case .planNoVisit: "Tidak ada kunjungan yang mungkin pada minggu ini."
        case .hintAccept(let plan): "Jadikan jadwal: rencana terima \(plan)"
        case .planInterrupted: "Dihentikan; rencana terbaik sejauh ini disimpan."
        case .conversionTitle(let period):
            "Konversi"
                + (period.map { period in
                    if period.last == Day.last { return ", sejak \(date.short(period.first))" }
                    return ", " + (period.first == Day.first ? "sampai \(date.short(period.last))" : date.range(period))
                } ?? "")
        case .conversionTotal(let signUps, let eligible, let low, let high, let percent):
            eligible == 0
                ? "Semua: — (0 layak)"
                : "Semua: \(number.percent(Double(signUps) / Double(eligible), digits: 1)) (\(number.integer(signUps))/\(number.integer(eligible)); \(ReportPhrase.percent(percent, number)) \(number.percent(low ?? 0, digits: 1))-\(number.percent(high ?? 1, digits: 1)))"
        case .conversionBasis(let window, let asOf, let outside, let withoutEvent, let before, let sponsored):
            "Dasar: daftar hadir, sentuhan terakhir ≤ \(window) hari, per \(date.short(asOf)). Pendaftaran di luar hitungan: \(number.integer(outside)) luar jendela, \(number.integer(withoutEvent)) tanpa acara, \(number.integer(before)) sebelum acara, \(number.integer(sponsored)) dibayar donatur atau pemda."
        case .conversionUnknown(let count):
            "\(number.integer(count)) dari yang layak belum menjawab apakah sudah peserta."
        case .conversionFewEvents: "Di bawah 5 acara, selang menganggap orang saling bebas dan mungkin terlalu sempit."
        case .conversionEmpty: "Tidak ada acara dengan daftar hadir pada masa ini."
        case .noteSmall: "kecil"
        case .noteFewEvents: "sedikit acara"
        case .noteRunning: "berjalan"
        case .calendarTitle(let category, let site): "\(category): \(site)"
        case .calendarDescription(let event, let teams, let reason):
            "Acara \(event)\nTim: \(teams)" + (reason.map { "\nAlasan: \($0)" } ?? "")
        case .nothingToUndo: "Tidak ada yang dapat diurungkan."
        case .nothingToRedo: "Tidak ada yang dapat diulangi."
        case .alreadyUndone(let entry): "Entri \(entry) sudah diurungkan atau ia sendiri sebuah urung; pakai ulang."
        case .cannotUndoFounding(let entry): "Entri \(entry) mendirikan kampanye dan tidak dapat diurungkan."
        case .undoNeededBy(let count):
            "\(number.integer(count)) entri sesudahnya bertumpu padanya; tidak ada yang diurungkan."
        case .hintUndo(let entry): "Urungkan yang terbaru dulu: urung \(entry); atau semuanya: --beserta-lanjutan"
        case .hintHistory: "Lihat nomornya dengan: riwayat"
        case .unknownEntry(let text): "Tidak ada entri '\(text)'."
        case .entryKind(let kind, let payload): entryIndonesian(kind, payload, date)
        case .entryLine(let entry, let what): "\(entry)  \(what.text(in: .indonesian))"
        case .undone(let entry, let what):
            "Diurungkan: \(entry) \(what.text(in: .indonesian)). Kembalikan dengan: ulang"
        case .redone(let entry, let what): "Dikembalikan: \(entry) \(what.text(in: .indonesian))."
        case .entered(let entry): "Entri \(entry); tarik kembali dengan: urung"
        case .defectPlace(let file, let line, let column):
            (file.isEmpty ? "" : "\(file):\(line)") + (column.map { "\(file.isEmpty ? "--" : ": ")\($0)" } ?? "")
        case .defectEncoding: "bukan teks UTF-8; simpan berkas sebagai CSV UTF-8"
        case .defectEmpty: "berkas kosong; baris pertama harus menyebut kolom"
        case .defectQuote: "sel bertanda kutip tidak berakhir dengan benar"
        case .defectCells(let expected, let found): "\(found) sel, padahal kepala tabel punya \(expected)"
        case .defectMissingColumn(let name): "kolom '\(name)' tidak ada"
        case .defectUnknownColumn(let name, let nearest): "kolom '\(name)' tidak dikenal; maksud Anda '\(nearest)'?"
        case .defectRepeatedColumn(let name): "kolom '\(name)' ada dua"
        case .defectMissing: "tidak boleh kosong"
        case .defectIdentifier(let text):
            "'\(text)' tidak dapat menjadi id: hanya huruf, angka, dan . _ - / +, paling banyak 64"
        case .defectUnknown(let noun, let text, let nearest):
            "tidak ada \(noun.indonesian) '\(text)'" + (nearest.map { "; maksud Anda '\($0)'?" } ?? "")
        case .defectRepeated(let id, let line): "'\(id)' sudah ada di baris \(line)"
        case .defectStatusNeedsStart: "acara yang direncanakan, pasti, atau terlaksana perlu waktu mulai"
        case .defectWishedAndAvoided: "tim tidak dapat diminta dan dihindari sekaligus"
        case .defectSameIsland: "penyeberangan menuju pulau lain"
        case .defectQuotaWithoutNumber: "kuota menyebut paling_sedikit, paling_banyak, atau keduanya"
        case .defectQuotaUpsideDown: "paling_banyak di bawah paling_sedikit"
        case .defectUnknownPoint(let text, let nearest):
            "tidak ada lokasi atau tim \(text)" + (nearest.map { "; maksud Anda \($0)?" } ?? "")
        case .defectMissingRow(let name): "tabelnya tidak persegi: tidak ada baris \(name)"
        case .defectHalfPosition: "lintang dan bujur harus berpasangan"
        case .defectRenamed(let name): "'\(name)' berbeda dari nama orang yang sama di baris sebelumnya"
        case .defectText: "berisi karakter kendali atau lebih dari 4.000 bita"
        case .defectRange(let text, let low, let high): "\(text) di luar batas: \(plain(low)) sampai \(plain(high))"
        case .defectSeveralPeople(let name, let people):
            "beberapa orang bernama '\(name)': \(people.joined(separator: ", ")); sebut kodenya di kolom 'orang'"
        case .defectMoreMembers: "bagiannya lebih banyak dari jumlahnya"
        case .defectUnreadable(let text, let expected):
            "'\(text)' bukan \(expected.indonesian)"
                + (expected.nearest(to: text).map { "; maksud Anda '\($0)'?" } ?? "")
        case .unknownCommand(let text): "Tidak ada perintah '\(text)'."
        case .unknownVerb(let noun, let text): "'\(noun)' tidak punya kata kerja '\(text)'."
        case .missingVerb(let noun): "'\(noun)' perlu kata kerja."
        case .unknownOption(let text, let command): "'\(command)' tidak punya opsi '\(text)'."
        case .missingValue(let option): "\(option) perlu nilai."
        case .missingArgument(let name, let command): "'\(command)' perlu \(name)."
        case .unexpectedArgument(let text, let command): "'\(command)' tidak menerima '\(text)'."
        case .notUnderstood(let command): "'\(command)' tidak dapat dipahami seperti itu."
        case .hintHelp(let command): "Lihat: \(command)"
        case .openQuote: "Tanda kutip belum ditutup di akhir baris."
        case .unreadableLine: "Baris itu lebih dari satu megabita."
        case .welcome(let branch, let file):
            "Sosialisasi, cabang \(branch) (\(file)). Ketik bantuan untuk daftar perintah, keluar untuk selesai."
        case .goodbye: "Sampai jumpa."
        case .scriptFailed(let file, let line): "\(file), baris \(line): berhenti di sini."
        case .scriptFromShell: "Skrip dijalankan dari shell: sosialisasi --berkas BERKAS jalankan SKRIP"
        case .languageSet: "Teks kini dalam bahasa Indonesia."
        case .usage: "Cara pakai"
        case .commands: "Perintah"
        case .options: "Opsi"
        case .arguments: "Argumen"
        case .generalOptions: "Opsi umum"
        case .orMore: "boleh lebih dari satu"
        case .helpMore(let command): "Guna salah satu: \(command)"
        case .helpAll(let all, let search): "Guna semuanya: \(all). Mencari sebuah kata: \(search)"
        case .aliasNote(let alias): "Inggris: \(alias)"
        case .version(let version): "Sosialisasi \(version)"
        }
    }

    private func entryIndonesian(_ kind: String, _ payload: [String: FieldValue], _ date: DateFormat) -> String {
        let parts = kind.split(separator: ".").map(String.init)
        let noun = NounKind(rawValue: parts.first ?? "")
        let record = payload["record"]?.text ?? payload["event"]?.text ?? payload["plan"]?.text ?? ""
        let start = payload["start"].flatMap { Moment($0.text) }.map { " \(date.short($0.day)) \(date.time($0))" } ?? ""
        let reason = payload["reason"].map(\.text).flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
        switch kind {
        case "campaign.init": return "kampanye cabang \(payload["branch"]?.text ?? "") didirikan"
        case "import": return "impor \(payload["source"]?.text ?? "")"
        case "plan.make": return "rencana \(record) dibuat untuk \(payload["week"]?.text ?? "")"
        case "plan.pin": return "kunjungan \(record) disematkan"
        case "plan.unpin": return "kunjungan \(record) tidak lagi tersemat"
        case "plan.accept": return "rencana \(record) diterima: \(payload["events"]?.text ?? "") acara"
        case "campaign.edit":
            return "kampanye diubah: "
                + (payload["fields"]?.text ?? "").split(separator: ",")
                .map { spaced(NounKind.campaign.alias(ofField: String($0))) }.joined(separator: ", ")
        case "travel.clear": return "tabel waktu tempuh tidak dipakai lagi"
        case "event.add": return "acara \(record) dijadwalkan di \(payload["site"]?.text ?? "")\(start)\(reason)"
        case "event.move": return "acara \(record) digeser ke\(start)\(reason)"
        case "event.postpone": return "acara \(record) ditunda\(reason)"
        case "event.cancel": return "acara \(record) dibatalkan\(reason)"
        case "event.confirm": return "acara \(record) dipastikan"
        case "event.reopen": return "acara \(record) dibuka lagi\(reason)"
        case "event.close": return "acara \(record) ditutup"
        case "attend.count": return "\(payload["heads"]?.text ?? "") kepala dihitung di acara \(record)"
        case "attend.add": return "orang \(payload["person"]?.text ?? "") tercatat di acara \(record)"
        case "person.merge": return "orang \(record) digabung ke \(payload["into"]?.text ?? "")"
        case "person.split": return "orang \(record) dipisah dari \(payload["from"]?.text ?? "")"
        case "signup.add": return "orang \(payload["person"]?.text ?? "") terdaftar"
        case "contribution.add":
            return "iuran orang \(payload["person"]?.text ?? "") dibayar mulai \(payload["first"]?.text ?? "")"
        case "batch.enrol": return "orang \(payload["person"]?.text ?? "") dalam paket \(record)"
        case "batch.replace":
            return
                "orang \(payload["person"]?.text ?? "") menggantikan \(payload["from"]?.text ?? "") dalam paket \(record)"
        case "cost.add": return "biaya acara \(record): \(payload["rupiah"]?.text ?? "") rupiah"
        case "bundle.decide":
            let noun = payload["noun"].flatMap { NounKind(rawValue: $0.text) }?.indonesian ?? ""
            return "\(noun) \(record) menurut perangkat \(payload["device"]?.text ?? "")"
        case "person.erase", "person.purge", "key.make", "key.rotate":
            let entry = ProtectionPhrase.entry(
                kind, record: record, count: payload["count"]?.text ?? "", reason: payload["reason"]?.text ?? "")
            return entry.indonesian(NumberFormat(.indonesian), date)
        case "calendar.dismiss": return "perubahan acara \(record) di kalender ditolak"
        case "undo": return "urung \(payload["number"]?.text ?? "")"
        case "redo": return "ulang \(payload["number"]?.text ?? "")"
        default: break
        }
        let name = noun?.indonesian ?? kind
        let fields = (payload["fields"]?.text ?? "").split(separator: ",").map(String.init)
        switch parts.last {
        case "import": return "impor \(payload["source"]?.text ?? ""): \(payload["added"]?.text ?? "0") ditambahkan"
        case "add": return "\(name) \(record) ditambahkan"
        case "edit":
            return
                "\(name) \(record) diubah: \(fields.map { spaced(noun?.alias(ofField: $0) ?? $0) }.joined(separator: ", "))"
        case "retire": return "\(name) \(record) tidak dipakai lagi"
        case "restore": return "\(name) \(record) dipakai kembali"
        default: return kind
        }
    }
}

extension NounKind {
    /// What one or many of them are called in Indonesian.
    package var indonesian: String {
        switch self {
        case .campaign: "kampanye"
        case .ecosystem: "ekosistem"
        case .region: "wilayah"
        case .site: "lokasi"
        case .team: "tim"
        case .officer: "petugas"
        case .holiday: "hari libur"
        case .event: "acara"
        case .person: "orang"
        case .coverage: "angka cakupan"
        case .target: "sasaran"
        case .plan: "rencana"
        case .attendance: "baris daftar hadir"
        case .headcount: "hitungan kepala"
        case .signup: "pendaftaran"
        case .cost: "biaya"
        case .quota: "kuota"
        case .link: "penyeberangan"
        case .travel: "tabel tempuh"
        case .mapping: "pemetaan"
        case .busy: "waktu sibuk"
        case .proposal: "usulan"
        case .term: "ketentuan"
        case .sponsor: "donatur"
        case .batch: "paket"
        case .agent: "agen"
        case .commitment: "komitmen"
        case .apparatus: "hitungan aparatur"
        case .service: "layanan"
        case .contribution: "iuran"
        }
    }

    /// The Indonesian word of the command.
    package var perintah: String {
        switch self {
        case .attendance: "hadir"
        case .holiday: "libur"
        case .coverage: "cakupan"
        case .travel: "tempuh"
        case .busy: "sibuk"
        default: indonesian
        }
    }
}

extension Expectation {
    /// What a cell should hold, in Indonesian.
    var indonesian: String {
        switch self {
        case .text: "teks"
        case .integer: "bilangan bulat"
        case .decimal: "bilangan"
        case .day: "tanggal seperti 2026-10-05"
        case .month: "bulan seperti 2026-10"
        case .dayRange: "rentang hari seperti 2026-10-05..2026-10-07"
        case .moment: "waktu seperti 2026-10-05 09:00"
        case .weeklyHours: "jam seperti sen-jum 08.00-15.30; sab 09.00-12.00"
        case .weekdays: "hari seperti sel,jum"
        case .dayRanges: "hari seperti 2026-10-07..2026-10-08; 2026-12-24"
        case .teamShares: "tim seperti T1 atau T1:600;T2:400 dengan bagian berjumlah 1000"
        case .flag: "ya atau tidak"
        case .phone: "nomor telepon seperti 0812-0000-1234"
        case .pasaran: "hari pasaran seperti legi,pon"
        case .words: "kata seperti bahasa isyarat; madura"
        case .wordPairs: "pasangan seperti Nama Lengkap=nama; HP=hp"
        case .teams: "tim seperti T1;T2"
        case .teamWeekdays: "hari dengan tim seperti sel:T2;kam:T3"
        case .clock: "jam seperti 15.00"
        case .clocks: "jam-jam seperti 07.00;13.30"
        case .identityNumber: "NIK dengan 16 angka"
        case .oneOf(let words): "salah satu dari \(words.map(\.indonesian).joined(separator: ", "))"
        }
    }
}
