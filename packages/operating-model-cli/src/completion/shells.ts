/** The shells that the command can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** One of {@link SHELLS}. */
export type Shell = (typeof SHELLS)[number];

/**
 * A script that asks the command itself what may come next, and completes paths where it has no answer.
 * An answer is a word, a tab and what the word means.
 */
export const SCRIPTS: Record<Shell, string> = {
  bash: `_opmodel() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" words
  words=$(opmodel complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -o bashdefault -F _opmodel opmodel
`,
  zsh: `#compdef opmodel
_opmodel() {
  local -a answers
  answers=("\${(@f)$(opmodel complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  answers=("\${(@)answers:#}")
  if (( \${#answers} )); then
    answers=("\${(@)answers//:/\\\\:}")
    answers=("\${(@)answers/$'\\t'/:}")
    _describe 'opmodel' answers
  else
    _files
  fi
}
compdef _opmodel opmodel
`,
  fish: `function __opmodel
  set -l words (commandline -opc) (commandline -ct)
  opmodel complete -- $words[2..-1] 2>/dev/null
end
function __opmodel_has_answers
  test -n "$(__opmodel)"
end
complete -c opmodel -n __opmodel_has_answers -f -a '(__opmodel)'
`,
};
