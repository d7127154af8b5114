import Language

/// Completions of the command line for shells, made of the command tree: words in both languages, meanings in one.
struct ShellCompletions {
    /// The shells that completions are made for.
    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    let language: DisplayLanguage

    /// The script, to be read by the shell at its start.
    func script(for shell: Shell) -> String {
        switch shell {
        case .bash: bash
        case .zsh: zsh
        case .fish: fish
        }
    }

    /// Every command: the words before, and what can follow.
    private var places: [(path: [CommandTree.Node], node: CommandTree.Node)] {
        var found: [(path: [CommandTree.Node], node: CommandTree.Node)] = []
        func visit(_ node: CommandTree.Node, _ path: [CommandTree.Node]) {
            found.append((path, node))
            for child in node.nodes { visit(child, path + [child]) }
        }
        visit(CommandTree.shared.root, [])
        return found
    }

    /// What can stand next: both names of each, with the meaning.
    private func words(of node: CommandTree.Node) -> [(word: String, meaning: String)] {
        let commands = node.nodes.flatMap { child in
            [child.english, child.indonesian].map { ($0, child.help?.text(in: language) ?? "") }
        }
        let options = node.arguments.filter { $0.kind != .positional }.flatMap { option in
            option.names.map { ("--" + $0, option.help?.text(in: language) ?? "") }
        }
        var seen: Set<String> = []
        return (commands + options).filter { seen.insert($0.0).inserted }
    }

    /// A pattern of either name at each place of a path, as `case` of a shell has it.
    private func patterns(_ path: [CommandTree.Node]) -> [String] {
        path.reduce([""]) { starts, node in
            let names = node.english == node.indonesian ? [node.english] : [node.english, node.indonesian]
            return starts.flatMap { start in names.map { start + " " + $0 } }
        }
    }

    private var bash: String {
        var lines = [
            "# bash completion of sosialisasi; put it into ~/.local/share/bash-completion/completions/sosialisasi",
            "_sosialisasi() {", "  local path='' word", "  for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do",
            "    case \"$word\" in -*) break;; *) path+=\" $word\";; esac", "  done", "  local words=''",
            "  while :; do", "    case \"$path\" in",
        ]
        for (path, node) in places {
            let words = words(of: node).map(\.word).joined(separator: " ")
            let pattern = patterns(path).map { "\"\($0)\"" }.joined(separator: "|")
            lines.append("      \(pattern)) words='\(words)'; break;;")
        }
        lines += [
            "    esac", "    [ -n \"$path\" ] || break", "    path=\"${path% *}\"", "  done",
            "  COMPREPLY=($(compgen -W \"$words\" -- \"${COMP_WORDS[COMP_CWORD]}\"))",
            "  [ ${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- \"${COMP_WORDS[COMP_CWORD]}\"))", "}",
            "complete -F _sosialisasi sosialisasi",
        ]
        return lines.joined(separator: "\n")
    }

    private var zsh: String {
        var lines = [
            "#compdef sosialisasi", "# zsh completion of sosialisasi; put it as _sosialisasi into a folder of $fpath",
            "_sosialisasi() {", "  local path='' word", "  for word in ${words[2,CURRENT-1]}; do",
            "    case $word in -*) break;; *) path+=\" $word\";; esac", "  done", "  local -a found",
            "  while true; do", "    case $path in",
        ]
        for (path, node) in places {
            let words = words(of: node).map { "'\(escaped($0.word)):\(quoted($0.meaning))'" }.joined(separator: " ")
            let pattern = patterns(path).map { "\"\($0)\"" }.joined(separator: "|")
            lines.append("      \(pattern)) found=(\(words)); break;;")
        }
        lines += [
            "    esac", "    [[ -n $path ]] || break", "    path=${path% *}", "  done",
            "  _describe 'sosialisasi' found || _files", "}", "_sosialisasi \"$@\"",
        ]
        return lines.joined(separator: "\n")
    }

    private var fish: String {
        var lines = [
            "# fish completion of sosialisasi; put it into ~/.config/fish/completions/sosialisasi.fish",
            "function __sosialisasi_path", "  set -l path", "  for word in (commandline -opc)[2..-1]",
            "    string match -q -- '-*' $word; and break", "    set path $path $word", "  end",
            "  echo \"$path\"", "end",
        ]
        for (path, node) in places {
            for (word, meaning) in words(of: node) {
                let option = word.hasPrefix("--") ? "-l \(word.dropFirst(2))" : "-f -a \(word)"
                // Options stand behind values as well, commands directly behind the one that they belong to.
                let end = word.hasPrefix("--") ? "( |\\$)" : "\\$"
                let condition = "string match -qr '^\(expression(path))\(end)' (__sosialisasi_path)"
                lines.append(
                    "complete -c sosialisasi -n \"\(condition)\" \(option) -d '\(quoted(meaning))'")
            }
        }
        return lines.joined(separator: "\n")
    }

    /// A regular expression of either name at each place of a path.
    private func expression(_ path: [CommandTree.Node]) -> String {
        path.map { "(\($0.english)|\($0.indonesian))" }.joined(separator: " ")
    }

    private func quoted(_ text: String) -> String { text.split(separator: "'").joined(separator: "’") }
    private func escaped(_ text: String) -> String { text.split(separator: ":").joined(separator: "\\:") }
}
