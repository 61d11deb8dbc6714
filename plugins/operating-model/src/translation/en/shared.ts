/** Texts that stand on more than one page. */
export const shared = {
  asOf: 'As of {{time}}',
  hidden_one: '{{count}} more that you may not see',
  hidden_other: '{{count}} more that you may not see',
  hiddenSomebody: 'somebody that you may not see',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed:
    'The browser did not let us copy. Select the text and copy it by hand.',
  cancel: 'Cancel',
  retry: 'Try again',
  loading: 'Loading …',
  patience:
    'The backend takes long to answer: perhaps it is still reading the catalog. This goes on by itself.',
  missing: 'not in the catalog',
  download: {
    busy: 'Downloading …',
    failed: 'The download failed: {{message}}',
  },
  filter: { remove: 'Take this filter off' },
  pager: {
    total: '{{shown}} of {{total}}',
    first: 'First page',
    previous: 'Previous',
    next: 'Next',
  },
  cadence: {
    onDemand: 'on demand',
    onDemandWithin: 'on demand, can be called together within {{within}}',
    day_one: 'daily',
    day_other: 'every {{count}} days',
    week_one: 'weekly',
    week_other: 'every {{count}} weeks',
    month_one: 'monthly',
    month_other: 'every {{count}} months',
    year_one: 'yearly',
    year_other: 'every {{count}} years',
    on: '{{unit}}, {{days}}',
    everyDay: 'every {{days}}',
    nth: '{{nth}} {{day}}',
    ordinal: {
      '1': '1st',
      '2': '2nd',
      '3': '3rd',
      '4': '4th',
      '5': '5th',
      '-1': 'last',
      '-2': 'second to last',
    },
  },
  unavailable: {
    title: 'This cannot be shown now',
    hint: 'The operating model backend gave no answer. It is asked again by itself.',
    refusedTitle: 'You may not see this',
    refusedHint:
      'Ask the owner of the portal for the permission to read the operating model.',
    notFoundTitle: 'Not in the operating model yet',
    notFoundHint:
      'The model that was evaluated last does not hold this entity. If it was added a moment ago, it shows here after the next evaluation; this page looks again by itself.',
    tooEarlyTitle: 'Not evaluated yet',
    tooEarlyHint:
      'The catalog is still being read. Gaps are looked for once it is complete: until then nobody can say whether there are any. This page looks again by itself.',
    stale:
      'This is what was known at {{time}}: the last attempt to read it again failed.',
  },
} as const;
