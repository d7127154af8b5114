/// How pages look: black on white, room on a phone, A4 on paper.
enum PageStyle {
    /// The style sheet.
    static func text(isWide: Bool) -> String {
        """
        @page { size: A4 \(isWide ? "landscape" : "portrait"); margin: 14mm 12mm 16mm }
        :root { color-scheme: light }
        body { font: 15px/1.45 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: #111; background: #fff;
            max-width: 62rem; margin: 0 auto; padding: 1rem }
        header { border-bottom: 2px solid #111; margin-bottom: 1rem }
        h1 { font-size: 1.5rem; margin: 0 0 .25rem }
        header p { margin: 0 0 .25rem }
        section, figure { margin: 0 0 1.5rem }
        figure { max-width: 46rem; break-inside: avoid }
        figcaption { margin-bottom: .5rem }
        figure svg { width: 100%; height: auto }
        .scroll { overflow-x: auto }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums }
        caption { text-align: left; font-weight: bold; font-size: 1.1rem; padding-bottom: .35rem }
        th, td { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; border-bottom: 1px solid #bbb }
        thead th { border-bottom: 2px solid #111; vertical-align: bottom }
        tbody th { font-weight: normal }
        .number { text-align: right; white-space: nowrap }
        .said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
        .bar { min-width: 80px }
        .note { max-width: 46rem; margin: .4rem 0; color: #333 }
        .sheet { width: 100% }
        .sheet td, .sheet th { border: 1px solid #555; padding: .1rem .35rem; height: 9mm; vertical-align: middle }
        .sheet td:nth-child(5), .sheet td:nth-child(6) { white-space: nowrap; font-size: .8em }
        .sheet td:nth-child(2) { min-width: 32mm }
        .sheet td:nth-child(3), .sheet td:nth-child(4), .sheet td:nth-child(7) { min-width: 19mm }
        .large { font-size: 1.25rem; width: 100%; table-layout: fixed }
        .large td, .large th { border: 1px solid #555; padding: .3rem .5rem }
        @media print {
            body { max-width: none; padding: 0; font-size: 9.5pt }
            thead { display: table-header-group }
            tr { break-inside: avoid }
            .scroll { overflow: visible }
            .wide { font-size: 7.5pt }
            .large { font-size: 15pt }
            .wide th, .wide td { padding-right: .3rem }
            .wide .bar { min-width: 0; width: 12mm }
            th, td { padding-right: .35rem }
        }

        """
    }
}
