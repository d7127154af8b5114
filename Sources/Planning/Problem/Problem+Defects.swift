extension Problem {
    /// Minutes beyond which no time of a problem may lie, either way.
    public static let horizon = 10_000_000

    /// Rupiah that one visit may cost at most, so that all sites together can be added up.
    public static let greatestCost = 100_000_000_000

    /// What is inconsistent in the input, in its order.
    func defects() -> [ProblemDefect] {
        guard sites.count < 10_000_000, offices.count < 1_000_000, teamDays.count < 1_000_000 else {
            return [.tooLarge]
        }
        var found = sites.indices.flatMap { siteDefects($0) }
        if case .road = travel {
            found += offices.indices.filter { !offices[$0].place.isOnEarth }.map { .officePlaceInvalid(office: $0) }
        }
        found += teamDayDefects() + travelDefects() + quotaDefects() + spacingDefects() + pinDefects()
        if let budget, budget < 0 { found.append(.budgetInvalid) }
        if found.isEmpty {
            let violations = violations(of: Plan(visits: pins, in: self))
            if !violations.isEmpty { found.append(.pinsImpossible(violations)) }
        }
        return found
    }

    private func isSound(_ interval: Interval) -> Bool {
        interval.start <= interval.end && interval.start >= -Self.horizon && interval.end <= Self.horizon
    }

    private func siteDefects(_ index: Int) -> [ProblemDefect] {
        let site = sites[index]
        var found: [ProblemDefect] = []
        if !(site.prize >= 0 && site.prize < 1e12) { found.append(.prizeInvalid(site: index)) }
        if site.duration < 0 || site.duration > Self.horizon { found.append(.durationInvalid(site: index)) }
        if case .road = travel, !site.place.isOnEarth { found.append(.sitePlaceInvalid(site: index)) }
        if site.cost < 0 || site.cost > Self.greatestCost { found.append(.costInvalid(site: index)) }
        for opening in site.openings where opening.day < 0 || !isSound(opening.interval) {
            found.append(.openingInvalid(site: index, opening: opening))
        }
        return found
    }

    private func teamDayDefects() -> [ProblemDefect] {
        struct Key: Hashable {
            var team: Int
            var day: Int
            var office: Int
        }
        var found: [ProblemDefect] = []
        var seen: [Key: Int] = [:]
        for (index, teamDay) in teamDays.enumerated() {
            if !offices.indices.contains(teamDay.office) {
                found.append(.officeUnknown(teamDay: index, office: teamDay.office))
            }
            if teamDay.day < 0 || !isSound(teamDay.shift) { found.append(.shiftInvalid(teamDay: index)) }
            if teamDay.maximumEvents < 0 || (teamDay.maximumTravel ?? 0) < 0 {
                found.append(.limitInvalid(teamDay: index))
            }
            for blocked in teamDay.blocked where !isSound(blocked) {
                found.append(.blockedInvalid(teamDay: index, blocked: blocked))
            }
            for span in teamDay.noTravel where !isSound(span) {
                found.append(.noTravelInvalid(teamDay: index, noTravel: span))
            }
            let key = Key(team: teamDay.team, day: teamDay.day, office: teamDay.office)
            if let earlier = seen[key] {
                found.append(.teamDayRepeated(teamDay: index, earlier: earlier))
            } else {
                seen[key] = index
            }
        }
        return found
    }

    private func travelDefects() -> [ProblemDefect] {
        switch travel {
        case .road(let road): return road.isValid ? [] : [.roadTravelInvalid]
        case .matrix(let matrix):
            let expected = sites.count + offices.count
            let size: [ProblemDefect] =
                matrix.points == expected ? [] : [.matrixSizeWrong(expected: expected, found: matrix.points)]
            return size + matrix.defects.map { .tripInvalid(from: $0.from, to: $0.to) }
        }
    }

    private func quotaDefects() -> [ProblemDefect] {
        var found: [ProblemDefect] = []
        var seen: [Quota.Scope: Int] = [:]
        for (index, quota) in quotas.enumerated() {
            if quota.minimumEvents < 0 || (quota.maximumEvents ?? .max) < quota.minimumEvents {
                found.append(.quotaInvalid(quota: index))
            }
            if let earlier = seen[quota.scope] {
                found.append(.quotaRepeated(quota: index, earlier: earlier))
            } else {
                seen[quota.scope] = index
            }
        }
        return found
    }

    private func spacingDefects() -> [ProblemDefect] {
        var found: [ProblemDefect] = []
        var seen: [Int: Int] = [:]
        for (index, spacing) in spacings.enumerated() {
            if spacing.days < 1 { found.append(.spacingInvalid(spacing: index)) }
            for site in spacing.sites {
                if !sites.indices.contains(site) {
                    found.append(.spacingSiteUnknown(spacing: index, site: site))
                } else if let earlier = seen[site] {
                    found.append(.spacingSiteRepeated(spacing: index, site: site, earlier: earlier))
                } else {
                    seen[site] = index
                }
            }
        }
        return found
    }

    private func pinDefects() -> [ProblemDefect] {
        var found: [ProblemDefect] = []
        var seen: [Int: Int] = [:]
        for (index, pin) in pins.enumerated() {
            guard sites.indices.contains(pin.site), teamDays.indices.contains(pin.teamDay),
                abs(pin.start) <= Self.horizon
            else {
                found.append(.pinUnknown(pin: index))
                continue
            }
            if let earlier = seen[pin.site] {
                found.append(.pinRepeated(pin: index, earlier: earlier))
            } else {
                seen[pin.site] = index
            }
        }
        return found
    }
}
