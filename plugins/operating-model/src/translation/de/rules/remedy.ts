/** Was die Regeln als Abhilfe nennen, auf Deutsch. */
export const remedy = {
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
    correct: 'Berichtigen Sie {{path}}.rule, oder nehmen Sie {{path}} heraus.',
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
};
