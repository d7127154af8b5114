import Outreach

extension Phrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        switch self {
        case .fileMissing(let path): "There is no campaign file at \(path)."
        case .fileExists(let path): "There is a file at \(path) already; it was left as it is."
        case .fileForeign(let path): "\(path) is not a campaign file of Sosialisasi; it was left as it is."
        case .fileNewer(let path, let version):
            "\(path) was written by a newer Sosialisasi (schema \(version)); update this program to open it."
        case .fileDamaged(let path, let detail):
            "The campaign file \(path) is damaged (\(detail)); it was left as it is."
        case .fileBusy(let path): "Another program is writing to \(path) and did not finish in time."
        case .fileUnwritable(let path): "\(path) cannot be written: check the rights of the file and its folder."
        case .diskFull(let path): "The disk is full; nothing was written to \(path)."
        case .fileFailed(let path, let detail): "The campaign file \(path) could not be used (\(detail))."
        case .otherFileInSession: "A session and a script keep to their campaign file; name another one when you start."
        case .noFileNamed: "No campaign file was named."
        case .hintInit(let path): "Make one: sosialisasi --file \(path) init --branch NAME"
        case .hintOtherFile: "Name another file with --file."
        case .hintTryAgain: "Try again in a moment."
        case .hintNameFile: "Name it with --file FILE or in the variable SOSIALISASI_FILE."
        case .inputMissing(let path): "There is no file at \(path)."
        case .inputUnreadable(let path): "\(path) cannot be read as a file."
        case .outputUnwritable(let path): "\(path) cannot be written."
        case .folderWithoutFiles(let path): "The folder \(path) holds none of the files that can be imported."
        case .expectedFiles(let names): "Expected: \(names.joined(separator: ", "))"
        case .importRefused(let files, let defects):
            "\(files.joined(separator: ", ")): \(number.integer(defects)) \(defects == 1 ? "defect" : "defects"); nothing was imported."
        case .optionsRefused(let count):
            "\(count == 1 ? "A value" : "\(count) values") cannot be taken; nothing was changed."
        case .badIdentifier(let text):
            "'\(text)' cannot be an identifier: letters, digits and . _ - / + only, at most 64."
        case .outOfRange(let text, let low, let high):
            "\(text) is out of range: \(number.integer(low)) to \(number.integer(high))."
        case .notANumber(let option, let text): "\(option): '\(text)' is not a number."
        case .unreadableDate(let text):
            "'\(text)' is not a date or time. Write 2026-10-05, 2026-10-05 09:00, 5/10 or tomorrow."
        case .missingTime(let text): "'\(text)' says no time. Write, for instance, \"\(text) 09:00\"."
        case .wrongWeekday(let text, let day): "'\(text)': that day is a \(date.long(day))."
        case .ambiguousDate(let text, let days):
            "'\(text)' could be \(days.map { "\(date.short($0)) (\($0.text))" }.joined(separator: " or ")). Write it as in the brackets."
        case .unreadableWeek(let text): "'\(text)' is not a week. Write 2026-W41, this week or next week."
        case .unreadableWord(let option, let text, let allowed):
            "--\(option.english): '\(text)' is none of \(allowed.map(\.english).joined(separator: ", "))."
        case .unreadableArgument(let command, let text, let allowed):
            "\(command.english): '\(text)' is none of \(allowed.map(\.english).joined(separator: ", "))."
        case .missingOption(let name, _): "--\(name) is missing."
        case .unknownRecord(let noun, let text): "There is no \(noun.english) '\(text)'."
        case .recordExists(let noun, let id): "There is a \(noun.english) \(id) already."
        case .didYouMean(let word): "Did you mean '\(word)'?"
        case .hintList(let noun): "See them with: \(noun.command) list"
        case .hintAdd(let noun): "Add one with: \(noun.command) add, or import a file."
        case .recordAdded(let noun, let id, let name): "Added \(noun.english) \(id)\(name.isEmpty ? "" : " \(name)")."
        case .recordChanged(let noun, let id, let fields):
            "Changed \(noun.english) \(id): \(fields.map(spaced).joined(separator: ", "))."
        case .recordUnchanged(let noun, let id): "Nothing to change in \(noun.english) \(id)."
        case .campaignChanged(let fields): "Campaign changed: \(fields.map(spaced).joined(separator: ", "))."
        case .campaignUnchanged: "Nothing to change in the campaign."
        case .travelImported(let points, let missing):
            "Travel times between \(number.integer(points)) places taken"
                + (missing == 0
                    ? "."
                    : missing == 1
                        ? "; one way is not known and counts as none."
                        : "; \(number.integer(missing)) ways are not known and count as none.")
        case .travelUnchanged: "The table of travel times is as it was."
        case .travelCleared: "The table of travel times is out of use; ways are estimated again."
        case .travelNone: "There is no table of travel times; ways are estimated."
        case .hintTravelImport: "Import one: travel import FILE"
        case .recordRetired(let noun, let id): "\(noun.english.capitalizedFirst) \(id) is out of use."
        case .recordRestored(let noun, let id): "\(noun.english.capitalizedFirst) \(id) is in use again."
        case .nothingFound(let noun): "No \(noun.englishPlural)."
        case .imported(let noun, let file, let added, let changed, let unchanged):
            "\(file): \(number.integer(added)) \(added == 1 ? noun.english : noun.englishPlural) added, \(number.integer(changed)) changed, \(number.integer(unchanged)) as they were."
        case .passedOverColumns(let file, let names): "\(file): columns passed over: \(names.joined(separator: ", "))."
        case .exported(let count, let path):
            "\(number.integer(count)) \(count == 1 ? "row" : "rows") written to \(path)."
        case .founded(let branch, let path): "Campaign of \(branch) made in \(path)."
        case .eventSet(let id, let site, let start, let zone, let teams):
            "Event \(id) set: \(site), \(date.long(start, in: zone)), \(teams)."
        case .eventMoved(let id, let site, let start, let zone, let teams):
            "Event \(id) moved: \(site), \(date.long(start, in: zone)), \(teams)."
        case .eventPostponed(let id, let site):
            "Event \(id) at \(site) is postponed; calendars will show it as cancelled until it is moved."
        case .eventCancelled(let id, let site): "Event \(id) at \(site) is cancelled; what it cost is kept."
        case .eventConfirmed(let id, let site): "Event \(id) at \(site) is confirmed."
        case .eventReopened(let id, let site): "Event \(id) (\(site)) is open again."
        case .eventClosed(let id, let site, let heads, let listed):
            "Event \(id) at \(site) is closed: \(heads.map { number.integer($0) } ?? "—") counted, \(number.integer(listed)) on the list."
        case .eventHeld(let id): "Event \(id) has been held and cannot be moved."
        case .eventStands(let id, let status, _): "Event \(id) is \(status); that is not possible for it."
        case .eventInFuture(let id, let day):
            "Event \(id) has not begun yet\(day.map { ": \(date.short($0))" } ?? "")."
        case .endBeforeStart: "The end is not after the start."
        case .longerThanADay: "An event lasts a day at most."
        case .rulesBroken(let count):
            "\(count == 1 ? "A rule forbids it" : "\(count) rules forbid it"); nothing was changed."
        case .forceNeedsReason: "--force needs a --reason."
        case .hintForce: "To set it all the same: --force --reason \"...\""
        case .hintNewEvent: "Set a new one: event add"
        case .ruleHoliday(let day, _, let name): "\(date.short(day)) is a day off\(name.isEmpty ? "" : ": \(name)")."
        case .ruleFridayBreak(let span): "It runs into the Friday prayer break, \(date.span(span))."
        case .ruleClosed(let site, let day, let spans):
            spans.isEmpty
                ? "\(site) receives nobody on \(date.short(day))."
                : "\(site) receives teams on \(date.short(day)) at \(spans.map(date.span).joined(separator: ", ")) only."
        case .ruleTooNear(let site, let event, let days, let least):
            days == 0
                ? "\(site) has event \(event) on the same day."
                : "\(site) has event \(event) \(days == 1 ? "a day" : "\(days) days") apart; at least \(least) days must lie between."
        case .ruleSkills(let teams, let day, let skills):
            "Nobody who goes with \(teams.joined(separator: " or ")) on \(date.short(day)) can do what the site asks for: \(skills.joined(separator: ", "))."
        case .ruleTeamRetired(let team): "\(team) is out of use."
        case .ruleAllAway(let team, let day): "All officers of \(team) are away on \(date.short(day))."
        case .ruleNoShift(let team, let day): "\(team) does not work then (\(date.short(day)))."
        case .ruleArrivesLate(let team, let from, let to, let time):
            "\(team) comes from \(from) and cannot be at \(to) before \(date.time(time))."
        case .ruleLeavesEarly(let team, let time, let shift):
            "\(team) would have to leave the office at \(date.time(time)), before its shift begins at \(date.time(shift))."
        case .ruleReturnsLate(let team, let time, let shift):
            "\(team) would be back at \(date.time(time)), after its shift ends at \(date.time(shift))."
        case .ruleOtherIsland(let team): "It lies on another island than the office of \(team)."
        case .ruleTooMany(let team, let events, let maximum):
            "\(team) would have \(events) events that day; \(maximum) are allowed."
        case .ruleTooFar(let team, let minutes, let maximum):
            "\(team) would be on the way for \(minutes) minutes that day; \(maximum) are allowed."
        case .ruleTravelPause(let team, let start, let end):
            "\(team) would have to be on the way between \(date.time(start)) and \(date.time(end)), when no team travels."
        case .ruleNeedsUnmet(let team, let site): "\(team) does not offer that day what \(site) asks for."
        case .ruleTooSoon(let site, let days, let least):
            "The visits to \(site) would be \(days) days apart; they must be \(least) days apart at least."
        case .ruleCeiling(let events, let maximum):
            "It would be event \(events) under a quota that allows \(maximum) at most."
        case .ruleBudget(let cost, let budget):
            "The events would cost \(number.rupiah(cost)); the budget is \(number.rupiah(budget))."
        case .headsCounted(let event, let heads): "\(number.integer(heads)) people counted at event \(event)."
        case .attended(let person, let name, let event, let listed):
            "\(name) (\(person)) is on the list of event \(event); \(number.integer(listed)) in all."
        case .attendedAlready(let name, let moment, let actor):
            "\(name) is on the list already, entered \(date.short(moment.day)) \(date.time(moment)) by \(actor); nothing was changed."
        case .attendanceAmended(let name, let moment, let actor):
            "\(name) was on the list already, entered \(date.short(moment.day)) \(date.time(moment)) by \(actor); what is new was added."
        case .signedUp(let person, let name, let day): "\(name) (\(person)) signed up on \(date.short(day))."
        case .alsoListed(let event): "Put on the list of event \(event) as well."
        case .alreadySignedUp(let name, let day): "\(name) signed up on \(date.short(day)) already."
        case .signUpBeforeEvent(let day, let event):
            "The registration of \(date.short(day)) lies before the event of \(date.short(event))."
        case .hintAgain: "If it is a new registration after the membership ended: --again"
        case .hintWithoutEvent: "Leave --event away: the person counts as signed up before the event."
        case .nothingToPlanWith(let noun): "There are no \(noun.englishPlural) to plan with."
        case .planImpossible(let count): "The week cannot be planned: \(count) contradictions in its data."
        case .noPlan: "There is no plan yet."
        case .planAlreadyAccepted(let plan): "Everything chosen of plan \(plan) is accepted already."
        case .planStale(let plan, let changes):
            "Plan \(plan) is stale: \(number.integer(changes)) \(changes == 1 ? "entry has" : "entries have") changed what it stands on."
        case .hintPlanWeek: "Plan one: plan week"
        case .hintReplan(let weeks): "Plan again: plan \(weeks.contains("..") ? "weeks" : "week") \(weeks)"
        case .plan(let phrase): phrase.english(number, date)
        case .whyNot(let phrase): phrase.english(number, date)
        case .quota(let phrase): phrase.english(number, date)
        case .report(let phrase): phrase.english()
        case .severalNamed(let noun, let text):
            "Several \(noun.englishPlural) may be meant by '\(text)'; name one by its id:"
        case .namedRecord(let handle, let name): "\(handle)  \(name)"
        case .agenda(let phrase): phrase.text(in: .english)
        case .guided:
            "Something is missing. Enter takes what stands in brackets, < goes back, ? lists what can be said, Ctrl-C stops."
        case .inOneLine(let line): "The same in one line: \(line)"
        case .enterRuns(let line): "Enter runs: \(line)"
        case .session(let phrase): phrase.text(in: .english)
        case .calendar(let phrase): phrase.text(in: .english)
        case .membership(let phrase): phrase.text(in: .english)
        case .person(let phrase): phrase.english(number)
        case .importing(let phrase): phrase.english(number)
        case .noEntry: "No entry fits."
        case .wouldUndo(let entry, let what, let changes, let facts):
            "Would undo \(entry): \(what.text(in: .english)) (records: \(number.integer(changes)), facts: \(number.integer(facts)))"
        case .dryRun: "A dry run: nothing was changed."
        case .rowsRejected(let rows, let path):
            "\(number.integer(rows)) \(rows == 1 ? "row" : "rows") could not be taken and \(rows == 1 ? "stands" : "stand") in \(path) with the reasons; mend and import that file."
        case .keeping(let phrase): phrase.english(number, date)
        case .bundle(let phrase): phrase.english(number, date)
        case .protection(let phrase): phrase.english(number, date)
        case .planStanding(let count):
            "Planned round \(number.integer(count)) \(count == 1 ? "event that stands" : "events that stand") already."
        case .planGuessed(let count):
            "\(count == 1 ? "1 site has" : "\(number.integer(count)) sites have") no position: travel there is a guess."
        case .planNoVisit: "No visit is possible in this week."
        case .hintAccept(let plan): "Make it the week: plan accept \(plan)"
        case .planInterrupted: "Stopped; the best plan found so far is kept."
        case .conversionTitle(let period):
            "Conversion"
                + (period.map { period in
                    if period.last == Day.last { return ", since \(date.short(period.first))" }
                    return ", " + (period.first == Day.first ? "until \(date.short(period.last))" : date.range(period))
                } ?? "")
        case .conversionTotal(let signUps, let eligible, let low, let high, let percent):
            eligible == 0
                ? "In all: — (0 eligible)"
                : "In all: \(number.percent(Double(signUps) / Double(eligible), digits: 1)) (\(number.integer(signUps))/\(number.integer(eligible)); \(ReportPhrase.percent(percent, number)) \(number.percent(low ?? 0, digits: 1))-\(number.percent(high ?? 1, digits: 1)))"
        case .conversionBasis(let window, let asOf, let outside, let withoutEvent, let before, let sponsored):
            "Basis: the list, last touch within \(window) days, as of \(date.short(asOf)). Sign-ups left out: \(number.integer(outside)) outside the window, \(number.integer(withoutEvent)) without event, \(number.integer(before)) before the event, \(number.integer(sponsored)) sponsored."
        case .conversionUnknown(let count):
            "\(number.integer(count)) of the eligible did not say whether they are members."
        case .conversionFewEvents: "Below 5 events the interval takes people as independent and may be too narrow."
        case .conversionEmpty: "No event with a list in this period."
        case .noteSmall: "small"
        case .noteFewEvents: "few events"
        case .noteRunning: "running"
        case .calendarTitle(let category, let site): "\(category): \(site)"
        case .calendarDescription(let event, let teams, let reason):
            "Event \(event)\nTeam: \(teams)" + (reason.map { "\nReason: \($0)" } ?? "")
        case .nothingToUndo: "There is nothing to undo."
        case .nothingToRedo: "There is nothing to redo."
        case .alreadyUndone(let entry): "Entry \(entry) is undone already or is itself an undo; use redo."
        case .cannotUndoFounding(let entry): "Entry \(entry) made the campaign and cannot be undone."
        case .undoNeededBy(let count):
            "\(count == 1 ? "A later entry stands" : "\(number.integer(count)) later entries stand") on it; nothing was undone."
        case .hintUndo(let entry): "Undo the newest of them first: undo \(entry); or all of them: --with-later"
        case .hintHistory: "See the numbers with: history"
        case .unknownEntry(let text): "There is no entry '\(text)'."
        case .entryKind(let kind, let payload): entryEnglish(kind, payload, date)
        case .entryLine(let entry, let what): "\(entry)  \(what.text(in: .english))"
        case .undone(let entry, let what): "Undone: \(entry) \(what.text(in: .english)). Bring it back with: redo"
        case .redone(let entry, let what): "Back again: \(entry) \(what.text(in: .english))."
        case .entered(let entry): "Entry \(entry); take it back with: undo"
        case .defectPlace(let file, let line, let column):
            (file.isEmpty ? "" : "\(file):\(line)") + (column.map { "\(file.isEmpty ? "--" : ": ")\($0)" } ?? "")
        case .defectEncoding: "not UTF-8 text; save the file as CSV UTF-8"
        case .defectEmpty: "the file is empty; the first line must name the columns"
        case .defectQuote: "a quoted cell does not end properly"
        case .defectCells(let expected, let found): "\(found) cells where the header has \(expected)"
        case .defectMissingColumn(let name): "the column '\(name)' is missing"
        case .defectUnknownColumn(let name, let nearest): "unknown column '\(name)'; did you mean '\(nearest)'?"
        case .defectRepeatedColumn(let name): "the column '\(name)' stands twice"
        case .defectMissing: "must not be empty"
        case .defectIdentifier(let text):
            "'\(text)' cannot be an identifier: letters, digits and . _ - / + only, at most 64"
        case .defectUnknown(let noun, let text, let nearest):
            "there is no \(noun.english) '\(text)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
        case .defectRepeated(let id, let line): "'\(id)' stands in line \(line) already"
        case .defectStatusNeedsStart: "an event that is planned, confirmed or held needs a start"
        case .defectWishedAndAvoided: "a team cannot be asked for and avoided"
        case .defectSameIsland: "a link leads to another island"
        case .defectQuotaWithoutNumber: "a quota says at_least, at_most or both"
        case .defectQuotaUpsideDown: "at_most is below at_least"
        case .defectUnknownPoint(let text, let nearest):
            "there is no site or team \(text)" + (nearest.map { "; did you mean \($0)?" } ?? "")
        case .defectMissingRow(let name): "the table is not square: there is no row \(name)"
        case .defectHalfPosition: "latitude and longitude belong together"
        case .defectRenamed(let name): "'\(name)' differs from the name that an earlier row gives the same person"
        case .defectText: "holds control characters or is longer than 4,000 bytes"
        case .defectRange(let text, let low, let high): "\(text) is out of range: \(plain(low)) to \(plain(high))"
        case .defectSeveralPeople(let name, let people):
            "several people are called '\(name)': \(people.joined(separator: ", ")); say which in the column 'person'"
        case .defectMoreMembers: "the part is more than the whole"
        case .defectUnreadable(let text, let expected):
            "'\(text)' is not \(expected.english)"
                + (expected.nearest(to: text).map { "; did you mean '\($0)'?" } ?? "")
        case .unknownCommand(let text): "There is no command '\(text)'."
        case .unknownVerb(let noun, let text): "'\(noun)' has no verb '\(text)'."
        case .missingVerb(let noun): "'\(noun)' needs a verb."
        case .unknownOption(let text, let command): "'\(command)' has no option '\(text)'."
        case .missingValue(let option): "\(option) needs a value."
        case .missingArgument(let name, let command): "'\(command)' needs \(name)."
        case .unexpectedArgument(let text, let command): "'\(command)' does not take '\(text)'."
        case .notUnderstood(let command): "'\(command)' cannot be understood like this."
        case .hintHelp(let command): "See: \(command)"
        case .openQuote: "A quote is open at the end of the line."
        case .unreadableLine: "The line is longer than a megabyte."
        case .welcome(let branch, let file):
            "Sosialisasi, branch \(branch) (\(file)). Type help for the commands, quit to leave."
        case .goodbye: "Goodbye."
        case .scriptFailed(let file, let line): "\(file), line \(line): stopped here."
        case .scriptFromShell: "A script is run from the shell: sosialisasi --file FILE run SCRIPT"
        case .languageSet: "Texts are in English now."
        case .usage: "Usage"
        case .commands: "Commands"
        case .options: "Options"
        case .arguments: "Arguments"
        case .generalOptions: "General options"
        case .orMore: "may be repeated"
        case .helpMore(let command): "What one does: \(command)"
        case .helpAll(let all, let search): "What all do: \(all). What speaks of something: \(search)"
        case .aliasNote(let alias): "Indonesian: \(alias)"
        case .version(let version): "Sosialisasi \(version)"
        }
    }

    private func entryEnglish(_ kind: String, _ payload: [String: FieldValue], _ date: DateFormat) -> String {
        let parts = kind.split(separator: ".").map(String.init)
        let noun = NounKind(rawValue: parts.first ?? "")
        let record = payload["record"]?.text ?? payload["event"]?.text ?? payload["plan"]?.text ?? ""
        let start = payload["start"].flatMap { Moment($0.text) }.map { " \(date.short($0.day)) \(date.time($0))" } ?? ""
        let events = payload["events"]?.text ?? ""
        let reason = payload["reason"].map(\.text).flatMap { $0.isEmpty ? nil : " (\($0))" } ?? ""
        switch kind {
        case "campaign.init": return "campaign of \(payload["branch"]?.text ?? "") made"
        case "import": return "import of \(payload["source"]?.text ?? "")"
        case "plan.make": return "plan \(record) made for \(payload["week"]?.text ?? "")"
        case "plan.pin": return "visit \(record) pinned"
        case "plan.unpin": return "visit \(record) no longer pinned"
        case "plan.accept": return "plan \(record) accepted: \(events == "1" ? "1 event" : events + " events")"
        case "campaign.edit":
            return
                "campaign changed: \(payload["fields"]?.text.split(separator: ",").map { spaced(String($0)) }.joined(separator: ", ") ?? "")"
        case "travel.clear": return "table of travel times out of use"
        case "event.add": return "event \(record) set at \(payload["site"]?.text ?? "")\(start)\(reason)"
        case "event.move": return "event \(record) moved to\(start)\(reason)"
        case "event.postpone": return "event \(record) postponed\(reason)"
        case "event.cancel": return "event \(record) cancelled\(reason)"
        case "event.confirm": return "event \(record) confirmed"
        case "event.reopen": return "event \(record) open again\(reason)"
        case "event.close": return "event \(record) closed"
        case "attend.count": return "\(payload["heads"]?.text ?? "") people counted at event \(record)"
        case "attend.add": return "person \(payload["person"]?.text ?? "") on the list of event \(record)"
        case "person.merge": return "person \(record) merged into \(payload["into"]?.text ?? "")"
        case "person.split": return "person \(record) taken apart from \(payload["from"]?.text ?? "")"
        case "signup.add": return "person \(payload["person"]?.text ?? "") signed up"
        case "contribution.add":
            return "contributions of person \(payload["person"]?.text ?? "") paid from \(payload["first"]?.text ?? "")"
        case "batch.enrol": return "person \(payload["person"]?.text ?? "") in batch \(record)"
        case "batch.replace":
            return
                "person \(payload["person"]?.text ?? "") in the place of \(payload["from"]?.text ?? "") in batch \(record)"
        case "cost.add": return "cost of event \(record): \(payload["rupiah"]?.text ?? "") rupiah"
        case "bundle.decide":
            let noun = payload["noun"].flatMap { NounKind(rawValue: $0.text) }?.english ?? ""
            return "\(noun) \(record) as device \(payload["device"]?.text ?? "") has it"
        case "person.erase", "person.purge", "key.make", "key.rotate":
            let entry = ProtectionPhrase.entry(
                kind, record: record, count: payload["count"]?.text ?? "", reason: payload["reason"]?.text ?? "")
            return entry.english(NumberFormat(.english), date)
        case "calendar.dismiss": return "change of event \(record) in a calendar turned down"
        case "undo": return "undo of \(payload["number"]?.text ?? "")"
        case "redo": return "redo of \(payload["number"]?.text ?? "")"
        default: break
        }
        let name = noun?.english ?? kind
        let fields = (payload["fields"]?.text ?? "").split(separator: ",").map(String.init)
        switch parts.last {
        case "import": return "import of \(payload["source"]?.text ?? ""): \(payload["added"]?.text ?? "0") added"
        case "add": return "\(name) \(record) added"
        case "edit": return "\(name) \(record) changed: \(fields.map(spaced).joined(separator: ", "))"
        case "retire": return "\(name) \(record) out of use"
        case "restore": return "\(name) \(record) in use again"
        default: return kind
        }
    }
}

extension NounKind {
    /// What one of them is called in English.
    package var english: String {
        switch self {
        case .campaign: "campaign"
        case .ecosystem: "ecosystem"
        case .region: "region"
        case .site: "site"
        case .team: "team"
        case .officer: "officer"
        case .holiday: "holiday"
        case .event: "event"
        case .person: "person"
        case .coverage: "coverage figure"
        case .target: "target"
        case .plan: "plan"
        case .attendance: "line of attendance"
        case .headcount: "head count"
        case .signup: "sign-up"
        case .cost: "cost"
        case .quota: "quota"
        case .link: "link"
        case .travel: "travel table"
        case .mapping: "mapping"
        case .busy: "busy time"
        case .proposal: "proposal"
        case .term: "term"
        case .sponsor: "sponsor"
        case .batch: "batch"
        case .agent: "agent"
        case .commitment: "commitment"
        case .apparatus: "apparatus count"
        case .service: "case"
        case .contribution: "contribution"
        }
    }

    /// What many of them are called in English.
    package var englishPlural: String {
        switch self {
        case .person: "people"
        case .attendance: "lines of attendance"
        case .batch: "batches"
        default: english + "s"
        }
    }

    /// The English word of the command.
    package var command: String {
        switch self {
        case .attendance: "attend"
        default: rawValue
        }
    }
}

extension Expectation {
    /// The word that was probably meant, of those that are allowed.
    func nearest(to text: String) -> String? {
        guard case .oneOf(let words) = self else { return nil }
        return closest(to: text, in: words.flatMap { [$0.english, $0.indonesian] })
    }

    /// What a cell should hold, in English.
    var english: String {
        switch self {
        case .text: "a text"
        case .integer: "a whole number"
        case .decimal: "a number"
        case .day: "a date such as 2026-10-05"
        case .month: "a month such as 2026-10"
        case .dayRange: "a range of days such as 2026-10-05..2026-10-07"
        case .moment: "a time such as 2026-10-05 09:00"
        case .weeklyHours: "hours such as mon-fri 08:00-15:30; sat 09:00-12:00"
        case .weekdays: "weekdays such as tue,fri"
        case .dayRanges: "days such as 2026-10-07..2026-10-08; 2026-12-24"
        case .teamShares: "teams such as T1 or T1:600;T2:400 with shares that sum to 1000"
        case .flag: "yes or no"
        case .phone: "a telephone number such as 0812-0000-1234"
        case .pasaran: "a day of the market week such as legi,pon"
        case .words: "words such as sign language; madurese"
        case .wordPairs: "pairs such as Nama Lengkap=name; HP=phone"
        case .teams: "teams such as T1;T2"
        case .teamWeekdays: "weekdays with a team such as tue:T2;thu:T3"
        case .clock: "a time of the day such as 15:00"
        case .clocks: "times of the day such as 07:00;13:30"
        case .identityNumber: "an identity number of 16 digits"
        case .oneOf(let words): "one of \(words.map(\.english).joined(separator: ", "))"
        }
    }
}

extension String {
    /// The text with a capital at its start.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A limit without a fraction where it has none.
func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
}

/// A field's name as words: `host phone`.
func spaced(_ name: String) -> String { name.split(separator: "_").joined(separator: " ") }
