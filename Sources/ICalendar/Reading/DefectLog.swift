/// Collects the defects of a file while it is read.
struct DefectLog {
    private var defects: [Defect] = []
    private var forms = [(line: Int, count: Int)](repeating: (0, 0), count: Defect.Form.allCases.count)

    mutating func note(_ kind: Defect.Kind, line: Int) {
        defects.append(Defect(line: line, kind: kind))
    }

    /// Counts a fault of form, of which a file may have one on every line.
    mutating func note(_ form: Defect.Form, line: Int) {
        if forms[form.rawValue].count == 0 { forms[form.rawValue].line = line }
        forms[form.rawValue].count += 1
    }

    /// All defects in the order of the lines.
    func all() -> [Defect] {
        let counted = Defect.Form.allCases.compactMap { form in
            let found = forms[form.rawValue]
            return found.count == 0 ? nil : Defect(line: found.line, kind: .form(form), count: found.count)
        }
        return (counted + defects).sorted { $0.line < $1.line }
    }
}
