/// The columns of a table cut into blocks that each fit a terminal, every one led by the first column, so that each row of each
/// block says of what it is.
struct ColumnBlocks {
    /// The places of the columns of each block.
    let blocks: [[Int]]

    /// Blocks of columns of those widths with gaps between them; one block where there is no limit.
    init(widths: [Int], gap: Int, limit: Int?) {
        guard let limit, let first = widths.first else {
            blocks = [Array(widths.indices)]
            return
        }
        var blocks: [[Int]] = []
        var block = [0]
        var filled = first
        for column in widths.indices.dropFirst() {
            let more = gap + widths[column]
            if filled + more > limit, block.count > 1 {
                blocks.append(block)
                block = [0]
                filled = first
            }
            block.append(column)
            filled += more
        }
        self.blocks = blocks + [block]
    }
}
