import Foundation
import GRDB
import Outreach

extension CampaignFile {
    /// Brings the entries of a bundle into this file, all or none. The same bundle again changes nothing.
    ///
    /// - Parameter progress: is told fractions of 0...1.
    /// - Throws: `BundleProblem`, `CampaignFileError`.
    package func merge(_ bundle: BundleReader, _ progress: (Double) -> Void = { _ in }) throws -> MergeReport {
        let head = try logHead()
        guard head.campaign == bundle.header.campaign else {
            throw BundleProblem.otherCampaign(branch: bundle.header.branch)
        }
        return try take(bundle, progress)
    }

    /// Makes a campaign file of a bundle that begins with the campaign's first entry.
    package static func create(
        path: String, stateFolder: String, clock: @escaping @Sendable () -> Instant, from bundle: BundleReader,
        _ progress: (Double) -> Void = { _ in }
    ) throws -> MergeReport {
        var report: MergeReport?
        var problem: BundleProblem?
        do throws(CampaignFileError) {
            try create(path: path) { draft in
                let file = try CampaignFile(path: draft, stateFolder: stateFolder, clock: clock)
                do {
                    report = try file.take(bundle, progress)
                    guard try file.logHead().campaign == bundle.header.campaign else { throw BundleProblem.incomplete }
                } catch let found as BundleProblem {
                    problem = found
                    throw found
                }
                try file.close()
            }
        } catch {
            if case .gap? = problem { throw BundleProblem.incomplete }
            throw problem ?? error
        }
        guard let report else { throw BundleProblem.incomplete }
        return report
    }

    private func take(_ bundle: BundleReader, _ progress: (Double) -> Void) throws -> MergeReport {
        var report: MergeReport?
        do {
            try queue.inTransaction(.immediate) { database in
                // A record may come before or after the one that it points at.
                try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
                let merge = try BundleMerge(database, bundle.header)
                var bundle = bundle
                while let entry = try bundle.next() {
                    try merge.take(entry)
                    progress(bundle.fraction * 0.9)
                }
                let own = try rememberedDevice(in: database)?.id
                let done = try merge.finish(own: own)
                report = done
                try CampaignFile.forgetSummary(database)
                return done.entries == 0 ? .rollback : .commit
            }
        } catch let error as DatabaseError {
            throw CampaignFile.error(error, path)
        }
        guard let report else { throw CampaignFileError.failed(path: path, detail: "bundle") }
        if report.entries > 0 { noteWriting() }
        progress(1)
        return report
    }
}
