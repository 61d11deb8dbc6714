/** Was die Regeln sagen, auf Deutsch; Schlüssel wie im Englischen. */
export const rules = {
  title: {
    'forum-overlap':
      'Zwei Gremien entscheiden dasselbe auf verschiedenen Informationen',
    'forum-duplicate':
      'Zwei Gremien entscheiden dasselbe auf denselben Informationen',
    'risk-unowned': 'Risiko, für das niemand verantwortlich ist',
    'supplier-flow-mismatch':
      'Pflichten eines Lieferanten weichen vom wirklichen Fluss ab',
    'control-policy-only': 'Maßnahme, die nur auf dem Papier steht',
    'decision-conflict': 'Zwei Entscheider für eine Entscheidung',
    'decision-undecided': 'Entscheidung, die niemand treffen darf',
    'decision-blind': 'Entscheidung ohne Informationen',
    'forum-idle': 'Gremium, das nichts entscheidet',
    'forum-unchaired': 'Gremium ohne Vorsitz',
    'forum-unscheduled': 'Gremium ohne festen Rhythmus',
    'parallel-universes':
      'Service, den zwei Welten steuern, die sich nie begegnen',
    'process-unowned': 'Prozess, für den niemand verantwortlich ist',
    'process-owner-outside-department':
      'Prozessverantwortliche aus einer anderen Abteilung',
    'process-conflict':
      'Zwei Prozesse einer Art mit verschiedenen Verantwortlichen',
    'template-deviation': 'Prozess, der von seiner Vorlage abweicht',
    'flow-missing': 'Fluss, den ein Service nicht hat',
    'flow-lane-uncovered': 'Umgebung, an der ein Fluss vorbeigeht',
    'flow-step-unperformed': 'Schritt, den niemand ausführt',
    'service-unowned': 'Service, für den niemand verantwortlich ist',
    'role-unfilled': 'Wichtiger Service mit einer unbesetzten Rolle',
    'canvas-box-empty': 'Service mit einem leeren Feld auf seinem Canvas',
    'dangling-reference': 'Verweis ins Leere',
    'person-overloaded': 'Zu viel hängt an einer Person',
    'supplier-unmanaged': 'Lieferant, um den sich niemand kümmert',
    'supplier-contract-lapsed':
      'Vertrag, der endete, während ein Service von ihm abhängt',
    'supplier-unreachable': 'Lieferant, der bei Störungen nicht erreichbar ist',
    'control-unowned': 'Maßnahme, für die niemand verantwortlich ist',
    'control-untested': 'Maßnahme, die nicht rechtzeitig geprüft wird',
    'risk-untreated': 'Zu minderndes Risiko, das keine Maßnahme mindert',
    'risk-unreviewed': 'Risiko, das niemand rechtzeitig überprüft',
    'information-split': 'Zwei Wahrheiten über dieselbe Sache',
    'information-homeless': 'Information ohne führendes System',
    'waiver-unused': 'Akzeptanz, die niemand braucht',
    'waiver-expiring': 'Akzeptanz, die bald endet',
    'obligation-uncovered': 'Anforderung einer Pflicht, die nichts erfüllt',
    'attestation-missing':
      'Wichtiger Service, den eine Rolle nicht gezeichnet hat',
    'attestation-stale': 'Zeichnung eines Modells, das sich geändert hat',
  },
  message: {
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
  },
  remedy: {
    'forum-overlap': {
      line: 'Machen Sie daraus eine Entscheidungslinie: {{from}} eskaliert an {{to}}. Oder nehmen Sie einem von beiden die Entscheidung.',
    },
    'forum-duplicate': {
      line: 'Machen Sie daraus eine Entscheidungslinie: {{from}} eskaliert an {{to}}. Oder nehmen Sie einem von beiden die Entscheidung.',
    },
    'risk-unowned': {
      owner:
        'Nennen Sie die Verantwortlichen des Risikos: wer über seine Behandlung entscheidet.',
      people: 'Nennen Sie Verantwortliche, hinter denen Personen stehen.',
    },
    'supplier-flow-mismatch': {
      contract:
        'Nehmen Sie die Arbeit in den Vertrag auf, sobald das mit dem Lieferanten vereinbart ist.',
      stage:
        'Nennen Sie den Lieferanten in dem Schritt, den er ausführt, oder streichen Sie die Pflicht aus dem Vertrag.',
      route:
        'Leiten Sie die Störungen an den Lieferanten, prüfen Sie die Namen seiner Supportgruppen, oder streichen Sie die Pflicht aus dem Vertrag.',
    },
    'control-policy-only': {
      exercise:
        'Nennen Sie die Prozesse, die die Maßnahme ausüben, oder nennen Sie sie in dem Schritt, in dem sie erfüllt wird.',
      process:
        'Geben Sie den Services einen Prozess für Störungen, Änderungen oder Anfragen, und nennen Sie die Maßnahme darin.',
    },
    'decision-conflict': {
      line: 'Machen Sie daraus eine Entscheidungslinie: Was {{from}} nicht klären kann, geht an {{to}}. Oder benennen Sie einen Entscheider.',
    },
    'decision-undecided': {
      decider: 'Benennen Sie, wer entscheidet.',
      right:
        'Sagen Sie, wer es für den Service entscheidet, und auf welchen Informationen.',
    },
    'decision-blind': {
      information:
        'Nennen Sie die Informationen, auf denen die Entscheidung beruht.',
    },
    'forum-idle': {
      decides:
        'Nennen Sie, was das Gremium entscheidet, hier oder in den Entscheidungsrechten, die es nennen.',
    },
    'forum-unchaired': { chair: 'Benennen Sie den Vorsitz.' },
    'forum-unscheduled': {
      cadence:
        'Nennen Sie, wann es tagt, als Wiederholungsregel, oder dass es bei Bedarf einberufen wird.',
    },
    'parallel-universes': {
      member:
        'Nehmen Sie den Vorsitz von {{itsm}} in {{cloud}} auf. Oder teilen Sie, worauf sie entscheiden, oder eskalieren Sie an ein Gremium.',
      escalation:
        'Lassen Sie {{cloud}} an {{itsm}} eskalieren. Oder lassen Sie jemanden in beiden sitzen, oder teilen Sie, worauf sie entscheiden.',
    },
    'process-unowned': {
      owner:
        'Nennen Sie die Verantwortlichen des Prozesses: wer festlegt, wie er abläuft.',
    },
    'process-owner-outside-department': {
      owner:
        'Übergeben Sie den Prozess der Abteilung oder jemandem, der zu ihr gehört.',
    },
    'process-conflict': {
      template:
        'Machen Sie {{to}} zur Vorlage von {{from}}. Oder geben Sie beide in eine Hand, oder jedem eigene Services oder Umgebungen.',
    },
    'template-deviation': {
      takeOver: 'Übernehmen Sie, was die Vorlage verlangt.',
      takeOut: 'Nehmen Sie aus {{list}} heraus: {{added}}.',
    },
    'flow-missing': {
      process:
        'Nehmen Sie den Prozess der Art {{type}} in die Prozesse des Service auf, oder beschreiben Sie einen eigenen.',
    },
    'flow-lane-uncovered': {
      stage:
        'Nennen Sie die Umgebungen in den Schritten, die dort stattfinden, oder ergänzen Sie den Schritt, der dort getan wird.',
    },
    'flow-step-unperformed': {
      performer: 'Sagen Sie, wer den Schritt ausführt.',
    },
    'service-unowned': {
      owner:
        'Nennen Sie die Verantwortlichen des Service: wer dafür geradesteht.',
    },
    'role-unfilled': { holder: 'Benennen Sie, wer die Rolle hat.' },
    'canvas-box-empty': {
      content:
        'Sagen Sie, was in das Feld gehört; jedes lässt sich auch vom anderen Ende her füllen.',
    },
    'dangling-reference': {
      write: 'Schreiben Sie {{close}} statt {{ref}}.',
      meant:
        'Meinten Sie {{close}}? Dann schreiben Sie das in {{path}}. Sonst ergänzen Sie, worauf verwiesen wird.',
      add: 'Ergänzen Sie, worauf {{path}} verweist, oder nehmen Sie den Verweis heraus.',
    },
    'person-overloaded': {
      handOver: 'Geben Sie einige dieser Stellen an andere ab:',
      place: '- {{path}} von {{entity}}',
    },
    'supplier-unmanaged': {
      owner: 'Nennen Sie die Verantwortlichen: wer den Vertrag betreut.',
    },
    'supplier-contract-lapsed': {
      end: 'Sobald der Vertrag verlängert ist, schreiben Sie auf, wann er nun endet.',
    },
    'supplier-unreachable': {
      contact:
        'Schreiben Sie auf, wo der Lieferant erreichbar ist, wenn es eilt, und zu welchen Zeiten.',
    },
    'control-unowned': {
      owner:
        'Nennen Sie die Verantwortlichen: wer dafür einsteht, dass die Maßnahme wirkt.',
    },
    'control-untested': {
      test: 'Prüfen Sie die Maßnahme, und schreiben Sie den Tag der Prüfung auf.',
    },
    'risk-untreated': {
      controls:
        'Nehmen Sie die Maßnahmen, die das Risiko mindern, bei ihm auf, oder beschreiben Sie die, die fehlt.',
    },
    'risk-unreviewed': {
      forum:
        'Nennen Sie das Gremium, das das Risiko überprüft, und bis wann es das als Nächstes tut.',
    },
    'information-split': {
      system:
        'Sobald die Aufzeichnungen zusammengeführt sind, nennen Sie das eine System, in dem die Wahrheit steht.',
    },
    'information-homeless': {
      system: 'Nennen Sie das Werkzeug, in dem die Wahrheit steht.',
    },
    'waiver-unused': {
      takeOut: 'Nehmen Sie {{path}} heraus.',
      correct:
        'Berichtigen Sie {{path}}.rule, oder nehmen Sie {{path}} heraus.',
    },
    'waiver-expiring': {
      close:
        'Schließen Sie die Lücke, die {{rule}} meldet, oder lassen Sie jemand anderen als die Verantwortlichen ein späteres {{path}}.until genehmigen.',
    },
    'obligation-uncovered': {
      ways: 'Ergänzen Sie, was es wirklich schon gibt:',
      way: '- {{way}}',
      control: 'Für eine Maßnahme, die noch nirgends beschrieben ist:',
    },
    'attestation-missing': {
      sign: 'Zeichnen Sie das Modell von {{subject}} im Portal, in der Rolle {{role}}.',
    },
    'attestation-stale': {
      signAgain:
        'Sehen Sie sich an, was sich geändert hat, und zeichnen Sie das Modell von {{subject}} im Portal neu, in der Rolle {{role}}.',
    },
  },
  phrase: {
    nothing: 'nichts',
    content: 'sein Inhalt',
    ownApproval:
      'Ihre Akzeptanz zählt nicht: Die Verantwortlichen haben sie selbst genehmigt. Lassen Sie sie jemand anderen genehmigen.',
    inEnvironments: ' in {{environments}}',
    inCase: ' im Fall „{{condition}}“',
    refAt: '{{ref}} in {{path}}',
    didYouMean: ' Meinten Sie {{word}}?',
    quoted: '„{{word}}“',
    andAlso: '{{first}}, und {{rest}}',
    further: '{{first}}; {{rest}}',
  },
  deviation: {
    priorities: 'den Prioritäten',
    recordTypes: 'den Arten von Aufzeichnungen',
    reports: 'den Berichten',
    lacks: 'in {{list}} fehlt {{lacking}}',
    adds: 'in {{list}} steht zusätzlich {{added}}',
    lacksAndAdds:
      'in {{list}} fehlt {{lacking}} und steht zusätzlich {{added}}',
  },
  condition: {
    control:
      'eine Maßnahme für den Service, die `{{satisfies}}` erfüllt{{exercised}}{{tested}}',
    exercised: ' und in einem Prozess ausgeübt wird, dem der Service folgt',
    tested: ' und geprüft wurde',
    process: 'einen Prozess der Art `{{type}}`{{owned}}',
    processOwned: ' mit Verantwortlichen',
    stage: 'einen Schritt{{ofProcess}}{{inTime}}{{named}}',
    ofProcess: ' eines Prozesses der Art `{{type}}`',
    inTime: ', innerhalb von {{duration}} getan (`{{within}}`)',
    named: ', in dessen Namen {{words}} steht',
    forum: 'ein Gremium der Art `{{type}}`{{cadence}}{{decides}}',
    cadence: ' mit einem Rhythmus',
    decides: ', das `{{decision}}` entscheidet',
    decisionRight:
      'ein Entscheidungsrecht oder ein Gremium, das `{{decision}}` entscheidet',
    supplier: 'einen Lieferanten{{needs}}',
    risk: 'ein Risiko, das den Service betrifft{{needs}}',
    needs: ', und bei jedem {{things}}',
    owner: 'Verantwortliche',
    contract: 'einen Vertrag',
    escalation: 'einen Kontakt für `escalation`',
    reviewDate: 'einen Tag der Überprüfung',
    information: 'eine Information der Art `{{type}}`{{recorded}}',
    recorded: ' mit einem führenden System',
    service: 'am Service selbst {{things}}',
    roleHolder: 'jemanden in der Rolle `{{role}}`',
    measured: 'ein Service-Level, das gemessen wird',
    cost: 'Kosten',
  },
  change: {
    added: 'neu: {{fact}}',
    gone: 'entfallen: {{fact}}',
    unknown: 'etwas, das nicht mehr im Katalog steht',
    owner: '{{first}} verantwortet den Service',
    criticality: 'die Kritikalität {{what}}',
    environment: 'die Umgebung {{what}}',
    obligation: 'die Pflicht {{what}}',
    item: '{{first}} im Feld {{what}}',
    role: '{{first}} als {{what}}',
    'process-owner': '{{second}} verantwortet {{first}}',
    stage: 'der Schritt „{{what}}“ von {{first}}',
    stageWithin: 'der Schritt „{{what}}“ von {{first}}, innerhalb von {{more}}',
    performs: '{{second}} führt „{{what}}“ von {{first}} aus',
    convenes: '{{second}} tagt in „{{what}}“ von {{first}}',
    'calls-for': '{{second}} wird in „{{what}}“ von {{first}} getroffen',
    decides: '{{first}} entscheidet {{what}}',
    decidesIf: '{{first}} entscheidet {{what}} ({{more}})',
    risk: '{{first}} als Risiko ({{what}})',
    'risk-owner': '{{second}} verantwortet {{first}}',
    responsible: '{{first}} ist {{what}}',
  },
  reason: {
    incidents: 'Es gibt keine Belege von Störungen.',
    attestations: 'Es gibt keine Zeichnungen; sie werden im Portal aufbewahrt.',
    packs: 'Es gibt keine Pflichten als Daten.',
    incidentsOnly:
      'Nur (c): Es gibt keine Belege von Störungen, darum wurde nicht verglichen, wer Störungen wirklich bearbeitet.',
    hidden: 'Ein Teil davon ließ sich nicht ansehen.',
  },
  counted: {
    service_one: '{{count}} Service',
    service_other: '{{count}} Services',
    depend_one: 'hängt',
    depend_other: 'hängen',
  },
};
