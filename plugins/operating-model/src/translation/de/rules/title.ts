/** Die Titel der Regeln, auf Deutsch. */
export const title = {
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
};
