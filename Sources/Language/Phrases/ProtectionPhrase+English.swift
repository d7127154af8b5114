import Outreach

extension ProtectionPhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func many(_ count: Int, _ one: String, _ more: String) -> String {
            "\(number.integer(count)) \(count == 1 ? one : more)"
        }
        switch self {
        case .number(let problem): return ProtectionPhrase.english(problem)
        case .numberRefused(let problem): return ProtectionPhrase.english(problem).capitalizedFirst + "."
        case .askNumber: return "Identity number (NIK, not shown): "
        case .noInput: return "There is nobody to ask: --no-input was given."
        case .inputEnded: return "Nothing was typed."
        case .unknownProvince:
            return "The first two digits are of no province that is known here; look at the card again."
        case .underage(let age):
            return "By the number the person is \(age): data of children ask for the parents' consent."
        case .underageRows(let count):
            return
                "By their numbers \(many(count, "person is", "people are")) under 18: their data ask for the parents' consent."
        case .numberKnown(let person, let name): return "The number is known: \(person) \(name)."
        case .numberOfOther(let person, let name):
            return "The number is that of \(person) (\(name)); nothing was changed."
        case .otherNumber(let person): return "\(person) has another identity number; nothing was changed."
        case .twoNumbers(let one, let other):
            return "\(one) and \(other) have different identity numbers: they are two people."
        case .numberSealed: return "The identity number was sealed."
        case .noNumber(let person): return "No identity number of \(person) is kept."
        case .numberUnreadable(let person): return "The identity number of \(person) does not open with the keys here."
        case .hintMeant(let person): return "If that is who is meant: --person \(person)"
        case .hintNamesake: return "A namesake is added first: person add --name NAME, and then named with --person."
        case .keyMade(let key): return "Key \(key) made for identity numbers; it is on this machine alone."
        case .hintRecovery: return "Write it down for the office safe: key show-recovery --yes"
        case .keyNone: return "This campaign has no key; the first identity number makes one."
        case .keyMissing(let key):
            return "Identity numbers of this campaign are sealed with key \(key), which is not on this machine."
        case .hintKeyImport: return "Bring it here from the recovery sheet: key import"
        case .keyUnreadable(let path): return "The keys in \(path) cannot be read."
        case .keyExposed(let path): return "Others can read the keys in \(path); they are not used."
        case .hintKeyMode(let path): return "Make them yours alone: chmod 600 \(path)"
        case .keyMalformed(let path):
            return "\(path) is no file of keys as this program writes it; it was left as it is."
        case .keyUnwritable(let path): return "The keys cannot be written to \(path)."
        case .keyBeside(let path):
            return "The keys would stand beside the campaign, in \(path); keep the campaign in another folder."
        case .askRecovery: return "The key will stand on the screen: whoever has it can read every identity number."
        case .recoveryAdvice(let key):
            return "Key \(key): print it or write it down, put it into the office safe, and clear the screen."
        case .askKey: return "Groups of the recovery sheet (not shown): "
        case .keyImported(let key, let opens):
            return "Key \(key) is on this machine now; it opens \(many(opens, "identity number", "identity numbers"))."
        case .keyOfOther(let key, let own): return "\(key) is the key of another campaign; this one's is \(own)."
        case .codeGroups(let count):
            return "A key has 13 groups of five characters; these are \(number.integer(count))."
        case .codeGroup(let group): return "Group \(group) is not as it was printed; look at it again."
        case .codeContent: return "The groups fit, but they are no key."
        case .keyRotated(let key, let count):
            return "Key \(key) is in use; \(many(count, "identity number", "identity numbers")) sealed anew."
        case .keyForgotten(let count): return "\(many(count, "older key", "older keys")) forgotten."
        case .keyKept: return "The older key is kept on this machine until: key rotate --forget-old"
        case .keysLacking(let count):
            return "\(many(count, "identity number does", "identity numbers do")) not open here; nothing was changed."
        case .askRotate(let count):
            return "\(many(count, "identity number", "identity numbers")) will be sealed with a new key."
        case .askErase(let person, let name, let records, let lists, let signUps):
            return
                "\(person) (\(name)) will be erased for good: \(many(records, "record", "records")). Kept without a name: \(many(lists, "line of attendance", "lines of attendance")), \(many(signUps, "sign-up", "sign-ups"))."
        case .erased(let person, let records): return "\(person) erased: \(many(records, "record", "records"))."
        case .erasedAlready(let person, let day): return "\(person) was erased on \(date.short(day))."
        case .isErased(let person): return "\(person) was erased; nothing can be added to it."
        case .backupsHold:
            return "Earlier backups, copies and exports still hold the data: delete them or make them anew."
        case .clearBusy:
            return
                "Another program has the file open, so that traces may be left in it; close it and type: person erase again"
        case .lasting(let entry): return "\(entry) is meant to last and cannot be undone."
        case .erasedSince(let entry):
            return "\(entry) only changed people who were erased since; nothing is brought back."
        case .hintYes: return "If that is meant, say so: --yes"
        case .notConfirmed: return "Nothing was changed."
        case .nobody: return "(erased)"
        case .unrecorded: return "This look at personal data could not be recorded: the file cannot be written."
        case .unrecordable: return "This is done only where it can be recorded, and the file cannot be written."
        case .auditNone: return "No look at personal data is recorded."
        case .auditSound(let entries):
            return
                "The record is as it was written: \(many(entries, "entry", "entries")). Note the links down elsewhere."
        case .auditBroken(let entry): return "The record was changed at \(entry)."
        case .looked(let kind, let noun): return ProtectionPhrase.englishLook(kind, noun)
        case .reasonNeeded: return "Say why: --reason TEXT"
        case .due(.keepUntil(let day)): return "to be kept until \(date.short(day))"
        case .due(.withdrawn(let day)): return "consent withdrawn on \(date.short(day))"
        case .due(.retention(let last, let months)):
            return "nothing since \(date.short(last)), kept for \(number.integer(months)) months"
        case .purgeNone: return "Nobody's data are due to go."
        case .wouldPurge(let count): return "\(many(count, "person", "people")) would be erased."
        case .purged(let count): return "\(many(count, "person", "people")) erased."
        case .askPurge(let count): return "\(many(count, "person", "people")) will be erased for good."
        case .dueNeeded: return "Say whose data are to go: --due"
        case .dossierTitle(let person, let name): return "All that is held about \(person) \(name)"
        case .dossierWritten(let path): return "All that is held was written to \(path)."
        case .entry("person.erase", let record, _, let reason): return "person \(record) erased (\(reason))"
        case .entry("person.purge", _, let count, _):
            return "\(count == "1" ? "1 person" : count + " people") erased whose data were due"
        case .entry("key.rotate", let record, let count, _):
            return "\(count) identity numbers sealed anew with key \(record)"
        case .entry(_, let record, _, _): return "key \(record) made for identity numbers"
        }
    }

    private static func english(_ problem: IdentityNumber.Problem) -> String {
        switch problem {
        case .length(let count): "an identity number has 16 digits, this has \(count)"
        case .character(let position): "character \(position) of the identity number is no digit"
        case .day: "digits 7 and 8 of the identity number are no day (01-31, for women 41-71)"
        case .month: "digits 9 and 10 of the identity number are no month"
        case .date: "digits 7 to 12 of the identity number are no date that ever was"
        case .serial: "the last four digits of an identity number are never 0000"
        case .masked: "the identity number is masked; write it in full or leave it out"
        case .misplaced: "an identity number may not stand here; it is asked for with --ask-nik"
        }
    }

    private static func englishLook(_ kind: String, _ noun: NounKind) -> String {
        switch kind {
        case "list": "\(noun.englishPlural) listed"
        case "show": "\(noun.english) shown"
        case "find": "search for people"
        case "export": "\(noun.englishPlural) exported"
        case "dossier": "all about a person handed out"
        case "reveal": "identity number shown"
        default: "key shown for paper"
        }
    }
}
