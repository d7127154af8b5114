import ArgumentParser
import Language
import Outreach

/// The whole grammar: nouns and their verbs, and the verbs that stand alone. To add a verb, list it here.
struct Root: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sosialisasi", abstract: HelpText.program.rawValue,
        subcommands: [
            InitCampaign.self, ImportFolder.self, ShowToday.self, ShowEvening.self, ShowWeek.self, ShowMap.self,
            ShareText.self,
            SiteCommand.self,
            TeamCommand.self, OfficerCommand.self,
            HolidayCommand.self, PlanCommand.self, EventCommand.self, AttendCommand.self, SignUpCommand.self,
            PersonCommand.self, ReportCommand.self, CalendarCommand.self, BusyCommand.self, CoverageCommand.self,
            TargetCommand.self,
            MemberCommand.self, ContributionCommand.self, SponsorCommand.self, BatchCommand.self, AgentCommand.self,
            ServiceCommand.self, CostCommand.self, GovernmentCommand.self, CommitmentCommand.self,
            ApparatusCommand.self, TermCommand.self,
            EcosystemCommand.self, RegionCommand.self, QuotaCommand.self, LinkCommand.self, TravelCommand.self,
            MappingCommand.self,
            CampaignCommand.self, ShowHistory.self, UndoEntry.self, RedoEntry.self, BundleCommand.self,
            BackupCommand.self, RestoreCopy.self, CheckFile.self, KeyCommand.self, AuditCommand.self, PurgePeople.self,
            RunScript.self, SetLanguage.self, SetPreference.self, TranscriptCommand.self, OpenCampaign.self,
            PracticeSession.self, TourSession.self, WatchCommand.self,
            PrintCompletions.self, PrintManual.self,
        ], helpNames: [])
}

struct SiteCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("site", "lokasi", .nounSite, RecordVerbs<Site>.all)
}

struct TeamCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("team", "tim", .nounTeam, RecordVerbs<Team>.all)
}

struct OfficerCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("officer", "petugas", .nounOfficer, RecordVerbs<Officer>.all)
}

struct HolidayCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("holiday", "libur", .nounHoliday, RecordVerbs<Holiday>.all)
}

struct PersonCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "person", "orang", .nounPerson,
        RecordVerbs<Person>.common + [ImportRecords<Person>.self, ExportPeople.self] + [
            FindPeople.self, ListDoubles.self, MergePeople.self, SplitPerson.self, RevealNumber.self,
            ErasePerson.self,
        ])
}

struct EcosystemCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "ecosystem", "ekosistem", .nounEcosystem, RecordVerbs<Ecosystem>.all)
}

struct RegionCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("region", "wilayah", .nounRegion, RecordVerbs<Region>.all)
}

struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "coverage", "cakupan", .nounCoverage, RecordVerbs<Coverage>.all)
}

struct TargetCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("target", "sasaran", .nounTarget, RecordVerbs<Target>.all)
}

struct BusyCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("busy", "sibuk", .nounBusy, RecordVerbs<BusyTime>.all)
}

struct SponsorCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("sponsor", "donatur", .nounSponsor, RecordVerbs<Sponsor>.all)
}

struct AgentCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("agent", "agen", .nounAgent, RecordVerbs<Agent>.all)
}

struct CommitmentCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "commitment", "komitmen", .nounCommitment, RecordVerbs<Commitment>.all)
}

struct ApparatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "apparatus", "aparatur", .nounApparatus, RecordVerbs<Apparatus>.all)
}

struct TermCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("term", "ketentuan", .nounTerm, RecordVerbs<Term>.all)
}

struct TranscriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "transcript", "transkrip", .nounTranscript, [SaveTranscript.self])
}

struct QuotaCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("quota", "kuota", .nounQuota, RecordVerbs<Quota>.all)
}

struct MappingCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("mapping", "pemetaan", .nounMapping, RecordVerbs<Mapping>.all)
}

struct LinkCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both("link", "penyeberangan", .nounLink, RecordVerbs<Link>.all)
}

struct TravelCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "travel", "tempuh", .nounTravel,
        [ImportTravel.self, ShowTravel.self, ExportTravel.self, ClearTravel.self])
}

/// `campaign` alone shows it.
struct CampaignCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "campaign", "kampanye", .nounCampaign, [ShowCampaign.self, EditCampaign.self], usually: ShowCampaign.self)
}

struct EventCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "event", "acara", .nounEvent,
        [
            ListEvents.self, ShowEvent.self, AddEvent.self, MoveEvent.self, PostponeEvent.self, CancelEvent.self,
            ConfirmEvent.self, PrintEventSheet.self, CloseEvent.self, ReopenEvent.self, ImportFacts<Event>.self,
            ExportFacts<Event>.self,
        ])
}

struct AttendCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "attend", "hadir", .nounAttend,
        [
            CountHeads.self, AddAttendance.self, ListAttendance.self, ImportList<Attendance>.self,
            ExportFacts<Attendance>.self,
        ])
}

struct SignUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "signup", "pendaftaran", .nounSignUp,
        [AddSignUp.self, ListSignUps.self, ImportList<SignUp>.self, ExportFacts<SignUp>.self])
}

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "plan", "rencana", .nounPlan,
        [
            PlanWeek.self, PlanWeeks.self, ListPlans.self, ShowPlan.self, AcceptPlan.self, PinVisit.self,
            UnpinVisit.self, PrintWeekSheet.self, ComparePlans.self, PlanWhy.self, PlanWhyNot.self, PlanWhatIf.self,
        ])
}

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "report", "laporan", .nounReport,
        [
            ListReports.self, ReportConversion.self, ReportWeekly.self, ReportFunnel.self, ReportSites.self,
            ReportTeams.self, ReportCoverage.self, ReportRetention.self, ReportSponsors.self, ReportCost.self,
            ReportAgents.self, ReportGovernment.self, ReportService.self, ReportPlanned.self, ReportQuality.self,
            ReportTrend.self,
            ReportChange.self,
        ])
}

struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "calendar", "kalender", .nounCalendar,
        [
            ExportCalendar.self, ImportCalendar.self, CheckCalendar.self, InviteOfficers.self, CancelInvitation.self,
            ListProposals.self, TakeProposal.self, DismissProposal.self,
        ])
}

struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "bundle", "bundel", .nounBundle,
        [
            MakeBundle.self, ShowBundle.self, MergeBundle.self, OpenBundle.self, ListConflicts.self,
            DecideConflict.self,
        ])
}

/// `backup` alone makes one.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "backup", "cadangan", .nounBackup, [MakeBackup.self, VerifyBackup.self], usually: MakeBackup.self)
}

/// `key` alone tells of it.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "key", "kunci", .nounKey, [ShowKey.self, ShowRecovery.self, ImportKey.self, RotateKey.self],
        usually: ShowKey.self)
}

/// `audit` alone lists.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration.both(
        "audit", "jejak", .nounAudit, [ListLooks.self, VerifyLooks.self], usually: ListLooks.self)
}
