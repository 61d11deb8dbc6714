/** The id of a rule. */
export function RuleLink({ rule }: { rule: string }) {
  return <code>{rule}</code>;
}
