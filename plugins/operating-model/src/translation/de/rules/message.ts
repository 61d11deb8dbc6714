/** Was die Regeln melden, auf Deutsch. */
export const message = {
  'forum-overlap': {
    overlap:
      '„{{subject}}“ und „{{other}}“ entscheiden beide „{{decision}}“, aber auf verschiedenen Informationen: das erste auf {{ownInformation}}, das zweite auf {{otherInformation}}. Geben Sie die Entscheidung einem von beiden, oder lassen Sie eines an das andere eskalieren.',
  },
  'forum-duplicate': {
    duplicate:
      '„{{subject}}“ und „{{other}}“ entscheiden beide „{{decision}}“ auf denselben Informationen. Eines von beiden wird dafür nicht gebraucht: Geben Sie die Entscheidung einem, oder lassen Sie eines an das andere eskalieren.',
  },
  'risk-unowned': {
    none: 'Niemand ist für das Risiko „{{subject}}“ verantwortlich. Benennen Sie, wer über seine Behandlung entscheidet.',
    empty:
      'Für das Risiko „{{subject}}“ ist {{owner}} verantwortlich, eine Gruppe ohne Mitglieder. Nehmen Sie Personen in die Gruppe auf, oder benennen Sie andere Verantwortliche.',
  },
  'supplier-flow-mismatch': {
    uncontracted:
      '„{{subject}}“ führt „{{stages}}“ von „{{process}}“ für „{{service}}“{{where}} aus, ist dafür laut Vertrag aber weder zuständig noch rechenschaftspflichtig. Nehmen Sie die Zuständigkeit auf, oder geben Sie den Schritt jemand anderem.',
    unperformed:
      '„{{subject}}“ ist für „{{process}}“ von „{{service}}“{{where}} {{role}}, führt dort aber keinen Schritt aus. Nennen Sie den Lieferanten in dem Schritt, den er ausführt, oder streichen Sie die Pflicht aus dem Vertrag.',
    handled:
      '„{{subject}}“ hat {{share}} der Störungen von „{{service}}“ bearbeitet ({{handled}} von {{incidents}}), aber keine Zuständigkeit deckt das ab. Nehmen Sie die Zuständigkeit auf, oder leiten Sie die Störungen an die, die zuständig sind.',
    absent:
      '„{{subject}}“ ist für Störungen von „{{service}}“ zuständig, hat aber keine von {{incidents}} bearbeitet. Leiten Sie sie dorthin, oder streichen Sie die Pflicht aus dem Vertrag.',
  },
  'control-policy-only': {
    unexercised:
      '„{{subject}}“ ist in {{sources}} festgelegt, aber kein Prozess für Störungen, Änderungen oder Anfragen übt die Maßnahme für {{services}} aus. Nennen Sie sie in dem Schritt, in dem sie erfüllt wird.',
  },
  'decision-conflict': {
    conflict:
      'Laut „{{subject}}“ entscheidet {{decider}} „{{decision}}“{{condition}}, laut „{{other}}“ tut es {{otherDecider}}, und keiner eskaliert an den anderen. Benennen Sie einen Entscheider, oder lassen Sie einen an den anderen eskalieren.',
  },
  'decision-undecided': {
    undecided:
      'Niemand entscheidet „{{decision}}“ für „{{subject}}“. Benennen Sie, wer es tut: in einem Entscheidungsrecht oder in dem, was ein Gremium entscheidet.',
  },
  'decision-blind': {
    blind:
      '{{decider}} entscheidet „{{subject}}“ auf keinen Informationen. Nennen Sie, worauf die Entscheidung beruht.',
  },
  'forum-idle': {
    idle: '„{{subject}}“ entscheidet nichts. Nennen Sie, was das Gremium entscheidet, oder lösen Sie es auf.',
  },
  'forum-unchaired': {
    none: 'Niemand hat den Vorsitz von „{{subject}}“. Benennen Sie, wer das Gremium einberuft und jede Entscheidung abschließt.',
  },
  'forum-unscheduled': {
    none: 'Nirgends steht, wann „{{subject}}“ tagt. Geben Sie dem Gremium einen Rhythmus, oder halten Sie fest, dass es bei Bedarf einberufen wird.',
  },
  'parallel-universes': {
    apart:
      'Zwei Welten, die sich nie begegnen, steuern „{{subject}}“: {{itsm}} auf der Seite des Servicemanagements, {{cloud}} auf der Seite der Cloud. Teilen Sie eine Information oder ein Mitglied, oder lassen Sie beide an ein Gremium eskalieren.',
  },
  'process-unowned': {
    none: 'Niemand ist für den Prozess „{{subject}}“ verantwortlich. Benennen Sie, wer festlegt, wie er abläuft.',
  },
  'process-owner-outside-department': {
    outside:
      '{{owner}} verantwortet den Prozess „{{subject}}“ von {{department}}, gehört aber nicht zu dieser Abteilung. Benennen Sie Verantwortliche aus der Abteilung, oder die Abteilung, deren Arbeit es ist.',
  },
  'process-conflict': {
    conflict:
      '„{{subject}}“ und „{{other}}“ sind beide Prozesse der Art {{type}} von {{services}}, aber mit verschiedenen Verantwortlichen: {{owners}}. Geben Sie beide in eine Hand, legen Sie einen dem anderen zugrunde, oder teilen Sie Services oder Umgebungen zwischen ihnen auf.',
  },
  'template-deviation': {
    differs:
      '„{{subject}}“ beruht auf „{{template}}“, weicht aber davon ab: {{differences}}. Gleichen Sie den Prozess an, oder ändern Sie die Vorlage für alle.',
  },
  'flow-missing': {
    missing:
      '„{{subject}}“ folgt keinem Prozess der Art „{{type}}“. Nennen Sie den Prozess, dem der Service folgt, oder beschreiben Sie einen.',
  },
  'flow-lane-uncovered': {
    uncovered:
      '„{{subject}}“ läuft in {{environments}}, aber kein Schritt seines Prozesses der Art {{type}} deckt das ab. Nennen Sie die Umgebung in den Schritten, die dort stattfinden.',
  },
  'flow-step-unperformed': {
    nobody:
      'Für den Schritt „{{stage}}“ von „{{subject}}“ ist niemand benannt. Sagen Sie, welche Gruppe, welche Person oder welcher Lieferant ihn ausführt.',
  },
  'service-unowned': {
    unowned:
      'Niemand ist für „{{subject}}“ verantwortlich. Benennen Sie, wer dafür geradesteht.',
  },
  'role-unfilled': {
    unfilled:
      'Niemand hat die Rolle „{{role}}“ für „{{subject}}“, dessen Kritikalität {{criticality}} ist. Benennen Sie, wer sie hat.',
  },
  'canvas-box-empty': {
    empty:
      'In diesen Feldern des Canvas von „{{subject}}“ steht nichts: {{boxes}}. Sagen Sie, was dorthin gehört.',
  },
  'dangling-reference': {
    dangling:
      '„{{subject}}“ verweist auf etwas, das nicht im Modell steht: {{targets}}. Ergänzen Sie es, oder berichtigen Sie den Verweis.',
  },
  'person-overloaded': {
    overloaded:
      '{{subject}} ist an {{places}} Stellen verantwortlich, Vorsitz, Entscheider oder Inhaber einer Rolle, an mehr als {{limit}}. Geben Sie einige davon an andere ab.',
  },
  'supplier-unmanaged': {
    ordinary:
      'Niemand kümmert sich um den Lieferanten „{{subject}}“. Benennen Sie, wer den Vertrag betreut.',
    critical:
      'Niemand kümmert sich um „{{subject}}“, einen Lieferanten, von dem eine kritische Funktion abhängt. Benennen Sie, wer den Vertrag betreut.',
  },
  'supplier-contract-lapsed': {
    ended:
      'Der Vertrag mit „{{subject}}“ endete am {{ends}}, und {{services}} {{depend}} noch davon ab. Verlängern Sie ihn, oder verlagern Sie die Arbeit.',
    ending:
      'Der Vertrag mit „{{subject}}“ endet am {{ends}}, und {{services}} {{depend}} davon ab. Verlängern Sie ihn, oder planen Sie, wer übernimmt.',
  },
  'supplier-unreachable': {
    unreachable:
      '„{{subject}}“ wirkt bei Störungen mit, hat aber keinen Kontakt für die Eskalation. Ergänzen Sie die Nummer oder Adresse, unter der jemand antwortet, wenn es eilt.',
  },
  'control-unowned': {
    none: 'Niemand ist für die Maßnahme „{{subject}}“ verantwortlich. Benennen Sie, wer dafür einsteht.',
  },
  'control-untested': {
    never:
      '„{{subject}}“ ist im Abstand von {{frequency}} zu prüfen, aber keine Prüfung ist festgehalten. Prüfen Sie die Maßnahme, und schreiben Sie den Tag auf.',
    late: '„{{subject}}“ wurde zuletzt am {{lastTested}} geprüft; die nächste Prüfung war am {{due}} fällig. Prüfen Sie die Maßnahme, und schreiben Sie den Tag auf.',
  },
  'risk-untreated': {
    untreated:
      '„{{subject}}“ soll gemindert werden, aber keine Maßnahme mindert das Risiko. Nennen Sie die Maßnahmen, die es tun, oder entscheiden Sie sich für eine andere Behandlung.',
  },
  'risk-unreviewed': {
    nowhere:
      'Kein Gremium überprüft das Risiko „{{subject}}“. Nennen Sie das Gremium, das es ansieht, etwa einen Risikoausschuss.',
    late: 'Die Überprüfung von „{{subject}}“ war bis {{reviewBy}} fällig. Überprüfen Sie das Risiko, und setzen Sie den nächsten Tag.',
    both: 'Kein Gremium überprüft das Risiko „{{subject}}“, und seine Überprüfung war bis {{reviewBy}} fällig. Nennen Sie das Gremium, überprüfen Sie das Risiko, und setzen Sie den nächsten Tag.',
  },
  'information-split': {
    split:
      '„{{subject}}“ hat zwei Wahrheiten der Art „{{type}}“: {{objects}} werden in {{systems}} geführt. Nennen Sie ein führendes System, oder unterscheiden Sie die beiden durch ihre Art.',
  },
  'information-homeless': {
    none: 'Nirgends steht, wo „{{subject}}“ geführt wird. Nennen Sie das Werkzeug, in dem die Wahrheit steht.',
  },
  'waiver-unused': {
    unused:
      'Die Akzeptanz bei „{{subject}}“ für {{rule}} trifft auf keine Lücke zu: Die Lücke ist geschlossen, oder es gab sie nie. Nehmen Sie die Akzeptanz heraus.',
    unknown:
      'Die Akzeptanz bei „{{subject}}“ gilt für {{rule}}, und eine solche Regel gibt es nicht.{{hint}} Berichtigen Sie sie, oder nehmen Sie die Akzeptanz heraus.',
  },
  'waiver-expiring': {
    expiring:
      'Die Akzeptanz bei „{{subject}}“ für {{rule}} endet am {{until}}, und am Tag danach ist die Lücke wieder offen. Schließen Sie die Lücke, oder vereinbaren Sie einen neuen Tag.',
  },
  'obligation-uncovered': {
    uncovered:
      '„{{subject}}“ fällt unter {{pack}}, und nichts, was für den Service gilt, erfüllt {{reference}}: „{{title}}“. Ergänzen Sie {{wouldMeet}}.',
  },
  'attestation-missing': {
    missing:
      'Die Rolle „{{role}}“ hat das Modell von „{{subject}}“ nicht gezeichnet, dessen Kritikalität {{criticality}} ist. Gehen Sie es gemeinsam durch, und lassen Sie die Rolle zeichnen.',
  },
  'attestation-stale': {
    stale:
      'Das Modell von „{{subject}}“ hat sich geändert, seit die Rolle „{{role}}“ es am {{day}} gezeichnet hat: {{changes}}. Sehen Sie sich die Änderung an, und lassen Sie die Rolle neu zeichnen.',
  },
};
