/** Texte der Karte „Wem gehört es, wer entscheidet“. */
export const context = {
  title: 'Wem gehört es, wer entscheidet',
  owner: 'Verantwortlich',
  nobodyOwns: 'Niemand ist verantwortlich',
  services: 'Service',
  noService:
    'Es gehört zu keinem Service, darum ist niemand genannt, der darüber entscheidet.',
  question: {
    change: 'Änderung',
    'emergency-change': 'Notfalländerung',
    'major-incident': 'Großstörung',
    risk: 'Risiko',
  },
  nobodyDecides: 'Niemand entscheidet das',
  convenes: 'tritt zusammen innerhalb von {{within}}',
  next: 'nächste Sitzung {{date}}',
  escalates: 'eskaliert an {{name}}',
  people_one: '{{count}} Person',
  people_other: '{{count}} Personen',
  suppliers: 'Lieferanten',
  noSuppliers: 'Kein Lieferant hat daran Anteil.',
  noContact: 'Kein Kontakt ist genannt',
  noDuty: 'keine Zuständigkeit laut Vertrag',
  duty: '{{role}}: {{processes}}',
  anyProcess: 'alle Prozesse',
  serviceOf: 'Betriebsmodell von {{service}}',
  loading: 'Es wird nachgesehen, wem es gehört und wer entscheidet …',
};
