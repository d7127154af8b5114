/// The short texts of the help: what a command, an argument or an option is. The raw value is its key in the command tree.
package enum HelpText: String, CaseIterable, Sendable {
    case program, nounSite, nounTeam, nounOfficer, nounHoliday, nounEvent, nounAttend, nounSignUp, nounPerson,
        nounPlan, nounReport, nounCalendar, nounCoverage, nounEcosystem, nounRegion, verbList, verbShow, verbAdd,
        verbEdit, verbRetire, verbRestore, verbImport, verbExport, initCampaign, importFolder, showCampaign, history,
        undo, redo, runScript, setLanguage, leave, help, planWeek, planList, planShow, planAccept, planWeeks, planPin,
        planUnpin, planCompare, planWhy,
        planWhyNot, planWhatIf, eventList, eventAdd,
        eventMove, eventPostpone, eventCancel, eventConfirm, eventClose, attendCount, attendAdd, attendList, signupAdd,
        signupList, reportConversion, calendarExport, argumentRecord, argumentFile, argumentFolder, argumentScript,
        argumentLanguage, argumentWeek, argumentPlan, argumentEvent, argumentHeads, argumentEntry, optionID,
        optionName, optionNameIndonesian, optionNameEnglish, optionAliases, optionEcosystem, optionDefaultEcosystem,
        optionRegion, optionLatitude, optionLongitude, optionIsland, optionPotential, optionDuration, optionWindows,
        optionMarketDays, optionHost, optionPhone, optionNote, optionOffice, optionShifts, optionMaxEvents, optionRole,
        optionEmail, optionLeave, optionHolidayKind, optionUntil, optionVillage, optionTurnout, optionRate,
        optionColor, optionBasis, optionMembers, optionWorkforce, optionSource, optionAll, optionLimit, optionOnly,
        optionOut, optionWeek, optionFrom, optionTo, optionTeam, optionTeams, optionStatus, optionSite, optionStart,
        optionEnd, optionForce, optionReason, optionPerson, optionStage, optionMember, optionAt, optionDate,
        optionEvent, optionChannel, optionAgent, optionSponsor, optionSegment, optionProgrammes, optionAgain,
        optionOnlyEvents, optionSeconds, optionIterations, optionSeed, optionPrize,
        optionThreads, optionReplan, optionKeep, argumentWeeks, argumentVisit, argumentOtherPlan, argumentSite,
        argumentEventOrVisit, optionPlan, optionWhatIfTeam, optionOff, optionAddTeam, optionQuota, optionClose,
        optionBy, optionBranch, optionZone, globalFile,
        globalFormat, globalLanguage, globalActor, globalColor, globalNoInput
    case nounQuota, nounLink, nounTravel, nounCampaign, editCampaign, travelImport, travelShow, travelExport,
        travelClear, optionUnit, optionPasaran, optionOpenDates, optionClosedDates, optionSpacing, optionMaxVisits,
        optionPromisedBy, optionSkillsNeeded, optionWishTeams, optionAvoidTeams, optionVisitCost, optionMaxTravel,
        optionSkills, optionJoins, optionFridayBreak, optionWindow, optionRoadFactor, optionSpeed,
        optionLegMinutes, optionBreakTravel, optionRamadanClose, optionWeeklyBudget, optionWishValue,
        optionMovePrice, optionRecoveryDays, optionScope, optionOf, optionAtLeast, optionAtMost, optionLinkKind,
        optionFromIsland, optionToIsland, optionFromLatitude, optionFromLongitude, optionToLatitude,
        optionToLongitude, optionLinkMinutes, optionDepartures, optionReturns, optionLinkDays
    case personFind, personDoubles, personMerge, personSplit, argumentWho, argumentKept, argumentDouble, optionDryRun,
        optionRejects, argumentHistory, optionHistoryDate, optionHistoryActor, optionWithLater, eventReopen
    case nounBackup, backupMake, backupVerify, restoreCopy, checkFile, argumentTarget, argumentCopy, optionYes,
        optionRepair
    case nounBundle, bundleMake, bundleShow, bundleMerge, bundleOpen, bundleConflicts, bundleDecide, argumentBundle,
        argumentConflict, optionForDevice, optionTake
    case nounKey, keyShow, keyRecovery, keyImport, keyRotate, optionForgetOld, optionAskNumber, personReveal, optionWhy,
        optionConfirm, personErase, nounAudit, auditList, auditVerify, optionAuditPerson, purge, optionDue,
        optionConsented, optionConsentForm, optionPurpose, optionPersonPurpose, optionBasisOfData, optionConsent,
        optionWithdrawn, optionKeepUntil, optionRetention, optionWithNumber, personExport, argumentOnePerson,
        optionPurgeDryRun
    case reportList, reportWeekly, reportFunnel, reportSites, reportTeams, reportCoverage, reportRetention,
        reportSponsors, reportCost, reportAgents, reportGovernment, reportPlanned, reportQuality, reportTrend,
        reportChange, optionDetail, optionRecompute, optionReportOut, eventSheet, optionSheetRows, optionSheetOut,
        planSheet,
        optionModel, optionReportWindow, optionMature, optionInterval,
        optionConfidence,
        optionReportBy, optionTrendBy, argumentTeams, argumentChangeDay, optionChangeDays, optionTarget, optionGain,
        optionLoss, optionMonths
    case nounTranscript, transcriptSave, openCampaign, practice
    case completions, argumentShell, manual
    case nounMember, nounContribution, nounSponsor, nounBatch, nounAgent, nounService, nounCost, nounGovernment,
        nounCommitment, nounApparatus, nounTerm, optionTermName, optionTermScope, optionTermFrom,
        optionTermUntil, optionTermValue, optionSponsorKind, optionContact, optionCommitment, optionCommitted,
        optionBatchSponsor, optionFirstMonth, optionMonthsPaid, optionPeople, optionTransport, optionReceived,
        optionReceivedOn, optionBody, optionAgentSince, optionAgentUntil, optionCommitmentKind, optionDocument,
        optionRupiah, optionApparatusGroup, optionTotal, optionServiceKind, optionServiceChannel, optionTopic,
        optionClosed, optionCoverageSegment, optionSector, optionJHTClaimed, contributionAdd, contributionList,
        optionPaid, optionBatch, memberList, memberShow, memberDue, optionState, optionDueDays,
        optionSponsoredToo, batchEnrol, batchReplace, batchExpiring, argumentBatch, argumentOldPerson,
        optionFromMonth, optionForceBatch, optionExpiryDays, serviceClose, costAdd, costList, argumentRupiah,
        governmentMatch, optionFinding, reportService, optionIncentiveMonth, optionFor
    case watch, argumentWatched, optionEvery, optionTimes, showMap, argumentMapRegion, tour, argumentTour, optionCheck
    case setPreference, argumentPreference, argumentPreferenceValue, optionSave
    case showWeek, showToday, showEvening, shareText, argumentDay, argumentEventOrDay
    case nounBusy, optionBusyOfficer, optionCampaignEmail, calendarImport, calendarCheck, calendarInvite,
        calendarCancel,
        calendarProposals, calendarTake, calendarDismiss, optionVdir, optionShowHost, optionAlarm, optionCalendarEvent,
        optionHolidays, optionBusyOf, optionStrict, optionCalendarOut, optionHolidayKindOfFile
    case nounTarget, optionTargetBy, optionPercent, optionInstrument
    case optionImportEvent, nounMapping, optionMapping, optionMappingFor, optionMappingColumns, optionMappingWords
}

extension HelpText {
    /// The text in that language.
    package func text(in language: DisplayLanguage) -> String {
        switch language {
        case .indonesian: indonesian
        case .english: english
        }
    }
}
