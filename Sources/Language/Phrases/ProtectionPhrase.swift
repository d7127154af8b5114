import Outreach

/// What is said of identity numbers and their keys, of erasing people, of who looked at what, and of how long data are kept.
package enum ProtectionPhrase: Hashable, Sendable {
    // Identity numbers
    case number(IdentityNumber.Problem)
    case numberRefused(IdentityNumber.Problem)
    case askNumber
    case noInput
    case inputEnded
    case unknownProvince
    case underage(Int)
    case underageRows(Int)
    case numberKnown(String, name: String)
    case numberOfOther(String, name: String)
    case otherNumber(String)
    case twoNumbers(String, String)
    case numberSealed
    case noNumber(String)
    case numberUnreadable(String)
    case hintMeant(String)
    case hintNamesake

    // Keys
    case keyMade(String)
    case hintRecovery
    case keyNone
    case keyMissing(String)
    case hintKeyImport
    case keyUnreadable(path: String)
    case keyExposed(path: String)
    case hintKeyMode(path: String)
    case keyMalformed(path: String)
    case keyUnwritable(path: String)
    case keyBeside(path: String)
    case askRecovery
    case recoveryAdvice(String)
    case askKey
    case keyImported(String, opens: Int)
    case keyOfOther(String, own: String)
    case codeGroups(Int)
    case codeGroup(Int)
    case codeContent
    case keyRotated(String, numbers: Int)
    case keyForgotten(Int)
    case keyKept
    case keysLacking(Int)
    case askRotate(Int)

    // Erasing
    case askErase(String, name: String, records: Int, lists: Int, signUps: Int)
    case erased(String, records: Int)
    case erasedAlready(String, Day)
    case isErased(String)
    case backupsHold
    case clearBusy
    case lasting(String)
    case erasedSince(String)
    case hintYes
    case notConfirmed
    case nobody

    // Looks at personal data
    case unrecorded
    case unrecordable
    case auditNone
    case auditSound(entries: Int)
    case auditBroken(String)
    case looked(String, noun: NounKind)
    case reasonNeeded

    // Retention
    case due(Due)
    case purgeNone
    case wouldPurge(Int)
    case purged(Int)
    case askPurge(Int)
    case dueNeeded
    case dossierTitle(String, name: String)
    case dossierWritten(path: String)

    // The history
    case entry(String, record: String, count: String, reason: String)

    /// Why a person's data are to go.
    package enum Due: Hashable, Sendable {
        case keepUntil(Day)
        case withdrawn(Day)
        case retention(last: Day, months: Int)
    }
}
