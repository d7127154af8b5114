import Outreach

extension KeepingPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func entries(_ count: Int) -> String { "\(number.integer(count)) \(count == 1 ? "entry" : "entries")" }
        func days(_ count: Int) -> String { "\(number.integer(count)) \(count == 1 ? "day" : "days")" }
        func findings(_ count: Int) -> String { "\(number.integer(count)) \(count == 1 ? "finding" : "findings")" }
        switch self {
        case .written(let path, let bytes, let count, let last, let day):
            return
                "Backup written and verified: \(path) (\(number.size(bytes)), \(entries(count)), the last \(last) of \(date.short(day)))."
        case .replaced: return "It took the place of an older backup of this campaign."
        case .sound(let path, let count, let last, let day):
            return "\(path) is sound: \(entries(count)), the last \(last) of \(date.short(day))."
        case .bad(let path, let count): return "\(path) is not sound: \(findings(count)). It cannot be relied on."
        case .unsettled(let path):
            return "\(path) has a log of SQLite beside it: it is in use, or was copied while it was in use."
        case .unsound(let path, let count):
            return "\(path) is not sound (\(findings(count))); nothing was written."
        case .targetTaken(let path):
            return "\(path) exists and is no older backup of this campaign; it was left as it is."
        case .targetIsCampaign(let path): return "\(path) is the campaign file itself."
        case .reminder(let count): return "The last backup of this campaign is \(days(count)) old. Make one: backup"
        case .neverBackedUp(let count):
            return "This campaign is \(days(count)) old and was never backed up here. Make a backup: backup"
        case .hintOtherTarget: return "Name another file or folder."
        case .hintUnsettled(let path):
            return "Make a backup of it with: sosialisasi --file \(path) backup"
        case .restored(let path, let count, let last, let day):
            return "Restored from \(path): \(entries(count)), the last \(last) of \(date.short(day))."
        case .kept(let path): return "What was there before is kept in \(path)."
        case .losesEntries(let count, let last, let day):
            return
                "The copy lacks \(entries(count)) of the campaign file, the last \(last) of \(date.short(day)); nothing was changed."
        case .losesEntry(let entry, let what): return "\(entry) \(what.english(number, date))"
        case .liveUnreadable(let path, let why):
            return "Whether the copy is of \(path) cannot be told. \(why.english(number, date))"
        case .otherCampaign(let path, let branch, let own):
            return "\(path) is another campaign, of \(branch); this one is of \(own). Nothing was changed."
        case .inUse(let path):
            return "Another program has \(path) open, perhaps a session; end it first. Nothing was changed."
        case .hintConfirm: return "If that is meant: restore FILE --yes. The file of now is kept beside it."
        case .hintRestore: return "Take back a backup with: restore FILE"
        case .hintOwnFile: return "Take it back into a file of its own: sosialisasi --file OTHER restore FILE"
        case .well(let count, let records, let facts):
            return
                "All is well: \(entries(count)), \(number.integer(records)) records, \(number.integer(facts)) facts."
        case .found(let count): return "\(findings(count))."
        case .repaired(let count): return "\(findings(count)) mended from the log."
        case .notRepaired(let count): return "\(findings(count)) could not be mended."
        case .logLeftAlone:
            return "The log itself does not verify. It is never changed, and nothing was rebuilt from it but indexes."
        case .copyKept(let path): return "The file as it was is kept in \(path)."
        case .hintCheck: return "See what is wrong with: check"
        case .looking: return "looking through"
        case .copying: return "backing up"
        case .place(.database): return "database"
        case .place(.table(let table)): return "table \(table)"
        case .place(.entry(let entry)): return "entry \(entry)"
        case .place(.record(let noun, let id)): return "\(noun.english) \(id)"
        case .place(.fact(let noun, let fact)): return "\(noun.english) \(fact)"
        case .finding(let place, let what):
            return "\(KeepingPhrase.place(place).english(number, date)): \(what.english(number, date))"
        case .damage(let detail): return "damaged: \(detail)"
        case .stray(let target): return "points at a missing \(target)"
        case .gap: return "the entry before it is missing"
        case .chain: return "the entry was changed, or one before it"
        case .payload: return "what it entered was changed"
        case .facts: return "it entered another number of facts"
        case .undone: return "its mark as undone is not as the log says"
        case .sums: return "the sums kept for the conversion report are not those of the lists and sign-ups"
        case .superseded: return "its mark as corrected is not as the log says"
        case .unlogged: return "the log knows nothing of it"
        case .missing: return "it is in the log alone"
        case .version(let held, let logged): return "version \(held), \(logged) in the log"
        case .field(let name, let held): return "\(name) is '\(held)', not what the log says"
        case .shares: return "the shares of its teams do not sum to 1000"
        case .ineligible(let person): return "\(person) signed up there, and its list says: a member already"
        case .unlisted(let person): return "\(person) signed up there and is not on its list"
        case .adviceRepair: return "check --repair"
        case .adviceRestore: return "restore FILE"
        case .adviceEvent(let event): return "event show \(event)"
        case .adviceEligible(let person, let event): return "attend add \(event) --person \(person) --member no"
        case .adviceAttend(let person, let event): return "attend add \(event) --person \(person)"
        }
    }
}

extension NumberFormat {
    /// An amount of bytes, `212 KB`.
    func size(_ bytes: Int) -> String {
        if bytes < 1_000 { return "\(integer(bytes)) B" }
        if bytes < 1_000_000 { return "\(integer((bytes + 500) / 1_000)) KB" }
        return "\(decimal(Double(bytes) / 1e6, digits: 1)) MB"
    }
}
