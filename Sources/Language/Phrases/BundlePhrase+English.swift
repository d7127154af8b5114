import Outreach

extension BundlePhrase {
    /// The sentence in English.
    func english(_ number: NumberFormat, _ date: DateFormat) -> String {
        func entries(_ count: Int) -> String { "\(number.integer(count)) \(count == 1 ? "entry" : "entries")" }
        func counted(_ counts: [NounKind: Int]) -> String {
            counts.counted { "\(number.integer($1)) \($1 == 1 ? $0.english : $0.englishPlural)" }
        }
        switch self {
        case .written(let path, let count, let bytes):
            return
                "Bundle written: \(path) (\(entries(count)), \(number.size(bytes))). Another device takes it in with: bundle merge"
        case .writtenFor(let path, let device, let count, let bytes):
            return "Bundle written for device \(device): \(path) (\(entries(count)), \(number.size(bytes)))."
        case .holdsNames:
            return "It holds names and telephone numbers: hand it to colleagues only, and delete it after."
        case .told(let path, let branch, let device, let actor, let day, let count):
            return
                "\(path) is a sound bundle of the campaign of \(branch): \(entries(count)), made by \(actor)\(device.map { " on device \($0)" } ?? "") on \(date.short(day))."
        case .merged(let count, let held):
            return "\(entries(count)) came in\(held > 0 ? ", \(number.integer(held)) were here already" : "")."
        case .nothingNew(let held): return "Nothing new: all \(entries(held)) were here already."
        case .opened(let branch, let path, let count):
            return "Campaign of \(branch) opened in \(path): \(entries(count))."
        case .created(let counts): return "New: \(counted(counts))."
        case .changed(let counts): return "Changed: \(counted(counts))."
        case .listed(let counts): return "Entered: \(counted(counts))."
        case .letter(let before, let after, let isOwn):
            return
                "\(isOwn ? "This device" : "A device") was \(before) and is \(after) from now on: another had taken the same letter."
        case .clashes(let event): return "Event \(event) clashes now:"
        case .waiting(let count):
            return
                "\(number.integer(count)) \(count == 1 ? "thing was" : "things were") entered in different ways on two devices; both are kept. See: bundle conflicts"
        case .newPeople: return "New people came in; look for doubles with: person doubles"
        case .writing: return "writing"
        case .reading: return "merging"
        case .subject(let noun, let record, let name, let field):
            let named = name.isEmpty || name == record ? record : "\(record) \(name)"
            return "\(noun.english) \(named)" + (field.map { ": \(spaced($0))" } ?? "")
        case .field(_, let name): return spaced(name)
        case .removed: return "taken away"
        case .noConflicts: return "Nothing was entered in different ways on two devices, or all of it is decided."
        case .decided(let what, let device): return "Decided: \(what.text(in: .english)) as device \(device) has it."
        case .hintDecide(let index, let device):
            return "Let one side hold: bundle decide \(index) --take \(device); or change the record as usual."
        case .hintConflicts: return "See the numbers with: bundle conflicts"
        case .foreign(let path): return "\(path) is no bundle of Sosialisasi."
        case .broken(let path):
            return "\(path) was cut short or changed on the way: its digest does not fit. Nothing was taken."
        case .malformed(let path, let line):
            return "\(path), line \(line): no bundle says such a thing. Nothing was taken."
        case .newer(let path, let version):
            return "\(path) was made by a newer version of Sosialisasi (\(version)). Update this device first."
        case .otherCampaign(let path, let branch, let own):
            return
                branch == own
                ? "\(path) is of another campaign of \(branch). Devices share a campaign by: bundle open"
                : "\(path) is of the campaign of \(branch); this one is of \(own). Nothing was taken."
        case .gap(let device, let from, let to):
            let lacking = from == to ? "Entry \(device)\(from)" : "Entries \(device)\(from) to \(device)\(to)"
            return
                "\(lacking) must come first and \(from == to ? "is" : "are") neither here nor in this bundle. Nothing was taken."
        case .forked(let entry):
            return
                "Entry \(entry) is another one here: a copy of the file went on by itself as the same device. Nothing was taken."
        case .unverified(let path, let entry):
            return "\(path): entry \(entry) is not as it was written. Nothing was taken."
        case .incomplete(let path): return "\(path) does not begin with the first entry of the campaign."
        case .unknownDevice(let letter, let known):
            return "There is no device '\(letter)' here. Known: \(known.joined(separator: ", "))."
        case .targetTaken(let path):
            return "\(path) exists and is no bundle of this campaign; it was left as it is."
        case .noConflict(let index): return "There is no conflict number \(index)."
        case .noSide(let letter, let known):
            return "Device '\(letter)' entered nothing there. The sides: \(known.joined(separator: ", "))."
        case .hintSendAgain: return "Send or copy it again, as a file and not as text."
        case .hintWhole: return "Make a whole bundle on the other device, without --for: bundle make FILE"
        }
    }
}
