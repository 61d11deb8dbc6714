/** Texte, die auf mehr als einer Seite stehen, auf Deutsch. */
export const shared = {
  asOf: 'Stand {{time}}',
  hidden_one: '{{count}} weitere, die Sie nicht sehen dürfen',
  hidden_other: '{{count}} weitere, die Sie nicht sehen dürfen',
  hiddenSomebody: 'jemand, den Sie nicht sehen dürfen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed:
    'Der Browser ließ das Kopieren nicht zu. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  cancel: 'Abbrechen',
  retry: 'Noch einmal versuchen',
  loading: 'Wird geladen …',
  patience:
    'Das Backend braucht lange für die Antwort: Vielleicht liest es noch den Katalog. Es geht von selbst weiter.',
  missing: 'nicht im Katalog',
  download: {
    busy: 'Wird heruntergeladen …',
    failed: 'Das Herunterladen ist gescheitert: {{message}}',
  },
  filter: { remove: 'Diesen Filter aufheben' },
  pager: {
    total: '{{shown}} von {{total}}',
    first: 'Erste Seite',
    previous: 'Zurück',
    next: 'Weiter',
  },
  cadence: {
    onDemand: 'bei Bedarf',
    onDemandWithin: 'bei Bedarf, innerhalb von {{within}} einberufen',
    day_one: 'täglich',
    day_other: 'alle {{count}} Tage',
    week_one: 'wöchentlich',
    week_other: 'alle {{count}} Wochen',
    month_one: 'monatlich',
    month_other: 'alle {{count}} Monate',
    year_one: 'jährlich',
    year_other: 'alle {{count}} Jahre',
    on: '{{unit}}, {{days}}',
    everyDay: 'jeden {{days}}',
    nth: '{{nth}} {{day}}',
    ordinal: {
      '1': '1.',
      '2': '2.',
      '3': '3.',
      '4': '4.',
      '5': '5.',
      '-1': 'letzter',
      '-2': 'vorletzter',
    },
  },
  unavailable: {
    title: 'Das lässt sich gerade nicht zeigen',
    hint: 'Das Backend des Betriebsmodells hat nicht geantwortet. Es wird von selbst erneut gefragt.',
    refusedTitle: 'Das dürfen Sie nicht sehen',
    refusedHint:
      'Bitten Sie die Verantwortlichen des Portals um die Berechtigung, das Betriebsmodell zu lesen.',
    notFoundTitle: 'Noch nicht im Betriebsmodell',
    notFoundHint:
      'Das zuletzt ausgewertete Modell enthält diese Entität nicht. Wurde sie eben erst hinzugefügt, erscheint sie nach der nächsten Auswertung; diese Seite sieht von selbst nach.',
    tooEarlyTitle: 'Noch nicht ausgewertet',
    tooEarlyHint:
      'Der Katalog wird noch gelesen. Lücken werden gesucht, sobald er vollständig ist: Bis dahin kann niemand sagen, ob es welche gibt. Diese Seite sieht von selbst nach.',
    stale:
      'So war der Stand um {{time}}: Der letzte Versuch, neu zu lesen, ist gescheitert.',
  },
};
