/** Texte des Flusses: Schritte als Spalten, Umgebungen als Bahnen. */
export const flow = {
  label: 'Fluss von {{process}}',
  owner: 'verantwortet von {{name}}',
  stages: 'Umgebung',
  everywhere: 'Überall',
  goesTo: 'Geht an',
  within: 'Innerhalb von',
  notCovered: 'Kein Schritt deckt diese Umgebung ab',
  nobody: 'Niemand ist genannt',
  noStages: 'Es sind keine Schritte beschrieben.',
  none: 'Der Service folgt keinem Prozess. Sein Fluss ist nirgends beschrieben.',
  loading: 'Der Fluss wird gezeichnet …',
};
