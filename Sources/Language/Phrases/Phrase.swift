import Outreach

/// A sentence that a user may see, with what it speaks of. Each language says all of them: a missing one does not compile.
package enum Phrase: Hashable, Sendable {
    // The campaign file
    case fileMissing(String)
    case fileExists(String)
    case fileForeign(String)
    case fileNewer(String, Int)
    case fileDamaged(String, String)
    case fileBusy(String)
    case fileUnwritable(String)
    case diskFull(String)
    case fileFailed(String, String)
    case noFileNamed
    case otherFileInSession
    case hintInit(String)
    case hintOtherFile
    case hintTryAgain
    case hintNameFile

    // Input
    case inputMissing(String)
    case inputUnreadable(String)
    case outputUnwritable(String)
    case folderWithoutFiles(String)
    case expectedFiles([String])
    case importRefused(files: [String], defects: Int)
    case optionsRefused(Int)
    case badIdentifier(String)
    case outOfRange(String, Int, Int)
    case notANumber(option: String, String)
    case unreadableDate(String)
    case missingTime(String)
    case wrongWeekday(String, Day)
    case ambiguousDate(String, [Day])
    case unreadableWeek(String)
    case unreadableWord(option: Word, String, allowed: [Word])
    case unreadableArgument(command: Word, String, allowed: [Word])
    case missingOption(String, String)

    // Records
    case unknownRecord(NounKind, String)
    case recordExists(NounKind, String)
    case didYouMean(String)
    case hintList(NounKind)
    case hintAdd(NounKind)
    case recordAdded(NounKind, String, String)
    case recordChanged(NounKind, String, fields: [String])
    case recordUnchanged(NounKind, String)
    case recordRetired(NounKind, String)
    case campaignChanged(fields: [String])
    case campaignUnchanged
    case travelImported(points: Int, missing: Int)
    case travelUnchanged
    case travelCleared
    case travelNone
    case hintTravelImport
    case recordRestored(NounKind, String)
    case nothingFound(NounKind)
    case imported(NounKind, file: String, added: Int, changed: Int, unchanged: Int)
    case passedOverColumns(file: String, [String])
    case exported(Int, String)
    case founded(branch: String, path: String)

    // Events and rules
    case eventSet(String, site: String, Moment, Zone, teams: String)
    case eventMoved(String, site: String, Moment, Zone, teams: String)
    case eventPostponed(String, site: String)
    case eventCancelled(String, site: String)
    case eventConfirmed(String, site: String)
    case eventReopened(String, site: String)
    case eventClosed(String, site: String, heads: Int?, listed: Int)
    case eventHeld(String)
    case eventStands(String, String, String)
    case eventInFuture(String, Day?)
    case endBeforeStart
    case longerThanADay
    case rulesBroken(Int)
    case forceNeedsReason
    case hintForce
    case hintNewEvent
    case ruleHoliday(Day, indonesian: String, english: String)
    case ruleFridayBreak(WeeklyHours.Span)
    case ruleClosed(String, Day, [WeeklyHours.Span])
    case ruleTooNear(String, event: String, days: Int, least: Int)
    case ruleSkills([String], Day, skills: [String])
    case ruleTeamRetired(String)
    case ruleAllAway(String, Day)
    case ruleNoShift(String, Day)
    case ruleArrivesLate(String, from: String, to: String, Moment)
    case ruleLeavesEarly(String, Moment, shift: Moment)
    case ruleReturnsLate(String, Moment, shift: Moment)
    case ruleOtherIsland(String)
    case ruleTooMany(String, Int, maximum: Int)
    case ruleTooFar(String, Int, maximum: Int)
    case ruleTravelPause(String, Moment, until: Moment)
    case ruleNeedsUnmet(String, String)
    case ruleTooSoon(String, Int, least: Int)
    case ruleCeiling(Int, maximum: Int)
    case ruleBudget(Int, budget: Int)

    // Attendance and sign-ups
    case headsCounted(String, Int)
    case attended(person: String, name: String, event: String, listed: Int)
    case attendedAlready(name: String, Moment, actor: String)
    case attendanceAmended(name: String, Moment, actor: String)
    case signedUp(person: String, name: String, Day)
    case alsoListed(String)
    case alreadySignedUp(String, Day)
    case signUpBeforeEvent(Day, Day)
    case hintAgain
    case hintWithoutEvent

    // Plans
    case nothingToPlanWith(NounKind)
    case planImpossible(Int)
    case noPlan
    case planAlreadyAccepted(String)
    case planStale(String, changes: Int)
    case hintPlanWeek
    case hintReplan(String)
    case plan(PlanPhrase)
    case whyNot(WhyNotPhrase)
    case quota(QuotaPhrase)
    case report(ReportPhrase)
    case calendar(CalendarPhrase)
    case session(SessionPhrase)
    case guided, inOneLine(String), enterRuns(String)
    case agenda(AgendaPhrase)
    case severalNamed(NounKind, String), namedRecord(String, String)
    case membership(MembershipPhrase)
    case person(PersonPhrase)
    case importing(ImportPhrase)
    case dryRun
    case noEntry
    indirect case wouldUndo(String, Phrase, changes: Int, facts: Int)
    case rowsRejected(Int, String)
    case keeping(KeepingPhrase)
    case bundle(BundlePhrase)
    case protection(ProtectionPhrase)
    case planStanding(Int)
    case planGuessed(Int)
    case planNoVisit
    case hintAccept(String)
    case planInterrupted

    // Reports
    case conversionTitle(DayRange?)
    case conversionTotal(signUps: Int, eligible: Int, low: Double?, high: Double?, percent: Double)
    case conversionBasis(window: Int, asOf: Day, outside: Int, withoutEvent: Int, before: Int, sponsored: Int)
    case conversionUnknown(Int)
    case conversionFewEvents
    case conversionEmpty
    case noteSmall
    case noteFewEvents
    case noteRunning

    // Calendars
    case calendarTitle(String, String)
    case calendarDescription(event: String, teams: String, reason: String?)

    // History
    case nothingToUndo
    case nothingToRedo
    case alreadyUndone(String)
    case cannotUndoFounding(String)
    case undoNeededBy(Int)
    case hintUndo(String)
    case hintHistory
    case unknownEntry(String)
    case entryKind(String, [String: FieldValue])
    indirect case entryLine(String, Phrase)
    indirect case undone(String, Phrase)
    indirect case redone(String, Phrase)
    case entered(String)

    // Defects
    case defectPlace(file: String, line: Int, column: String?)
    case defectEncoding
    case defectEmpty
    case defectQuote
    case defectCells(expected: Int, found: Int)
    case defectMissingColumn(String)
    case defectUnknownColumn(String, nearest: String)
    case defectRepeatedColumn(String)
    case defectMissing
    case defectIdentifier(String)
    case defectUnknown(NounKind, String, nearest: String?)
    case defectRepeated(String, line: Int)
    case defectStatusNeedsStart
    case defectHalfPosition
    case defectWishedAndAvoided
    case defectSameIsland
    case defectQuotaWithoutNumber
    case defectQuotaUpsideDown
    case defectUnknownPoint(String, nearest: String?)
    case defectMissingRow(String)
    case defectRenamed(String)
    case defectText
    case defectRange(String, Double, Double)
    case defectMoreMembers, defectSeveralPeople(String, [String])
    case defectUnreadable(String, Expectation)

    // The console
    case unknownCommand(String)
    case unknownVerb(noun: String, String)
    case missingVerb(noun: String)
    case unknownOption(String, command: String)
    case missingValue(option: String)
    case missingArgument(String, command: String)
    case unexpectedArgument(String, command: String)
    case notUnderstood(command: String)
    case hintHelp(String)
    case openQuote
    case unreadableLine
    case welcome(branch: String, file: String)
    case goodbye
    case scriptFailed(file: String, line: Int)
    case scriptFromShell
    case languageSet
    case usage
    case commands
    case options
    case arguments
    case generalOptions
    case orMore
    case helpMore(String), helpAll(String, String)
    case aliasNote(String)
    case version(String)
}

extension Phrase {
    /// The sentence in that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .indonesian: indonesian(NumberFormat(.indonesian), DateFormat(.indonesian))
        case .english: english(NumberFormat(.english), DateFormat(.english))
        }
    }
}
