/** Texts of the flow: stages as columns, environments as lanes. */
export const flow = {
  label: 'Flow of {{process}}',
  owner: 'owned by {{name}}',
  stages: 'Environment',
  everywhere: 'Everywhere',
  goesTo: 'Goes to',
  within: 'Within',
  notCovered: 'No stage covers this environment',
  nobody: 'Nobody is named',
  noStages: 'No stages are described.',
  none: 'The service follows no process. Its flow is nowhere described.',
  loading: 'The flow is being drawn …',
} as const;
