/** Texts of the card "Who owns, who decides". */
export const context = {
  title: 'Who owns, who decides',
  owner: 'Owner',
  nobodyOwns: 'Nobody owns it',
  services: 'Service',
  noService:
    'It belongs to no service, so nobody is named who decides about it.',
  question: {
    change: 'Change',
    'emergency-change': 'Emergency change',
    'major-incident': 'Major incident',
    risk: 'Risk',
  },
  nobodyDecides: 'Nobody decides this',
  convenes: 'convenes within {{within}}',
  next: 'next meeting {{date}}',
  escalates: 'escalates to {{name}}',
  people_one: '{{count}} person',
  people_other: '{{count}} people',
  suppliers: 'Suppliers',
  noSuppliers: 'No supplier has a part in it.',
  noContact: 'No contact is named',
  noDuty: 'no responsibility by contract',
  duty: '{{role}}: {{processes}}',
  anyProcess: 'all processes',
  serviceOf: 'Operating model of {{service}}',
  loading: 'Looking up who owns and who decides …',
} as const;
