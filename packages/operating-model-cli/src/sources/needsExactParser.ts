// What js-yaml and the catalog's parser read differently, or what makes a value larger than its text. Each
// may match too much, never too little: the exact parser then reads what the fast one would have read as well.
const UNUSUAL = [
  /[\t!%&*\u0085\u2028\u2029\uFEFF]|\r(?!\n)/, // tabs, tags, directives, aliases, other line ends
  /^ *(?:[-:?] +)*\?/m, // explicit keys
  /(?:^|[-[{,]) *(?:~|null|Null|NULL)? *:(?:\s|$)/m, // empty keys
  /^ *-[ \r]*$/m, // a list item that starts on the next line
  /[>|][-+]?[1-9]/, // indentation indicators
  /^---(?:[^\s]|[ \t]+[^\s#])/m, // content beside the marker
  /[\]}"']#/, // a comment that touches what it comments on
  /(?:^|[-:,[{]) *(?:"(?:[^"\\\n]|\\[^\n])*|'(?:[^'\n]|'')*)$/m, // quoted text over several lines
  /^ *(?:- +)*(?:[^\s#][^\n]*?: +)?[[{](?:[^\n]*[^\]}\s])?\s*$/m, // a flow list or mapping over several lines
];

/** Whether only the exact parser can tell what a document means. */
export function needsExactParser(text: string): boolean {
  return UNUSUAL.some(pattern => pattern.test(text));
}
