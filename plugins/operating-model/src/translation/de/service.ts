/** Texte des Reiters an einem Service, auf Deutsch. */
export const service = {
  litmus: {
    label: 'Lackmustest',
    onePageFlow: 'Fluss auf einer Seite',
    sharedRecognition: 'Anerkannt',
    boardAndRegulator: 'Bereit für Vorstand und Aufsicht',
    yes: 'ja',
    partly: 'teilweise',
    no: 'nein',
    signed: '{{signed}} von {{required}} gezeichnet',
    show_one: 'Die Lücke zeigen, die es entscheidet',
    show_other: 'Die {{count}} Lücken zeigen, die es entscheiden',
    asFarAsChecked: 'ja, soweit geprüft',
    notChecked: 'nicht ganz geprüft',
  },
  lens: {
    environment: 'Umgebung',
    discipline: 'Disziplin',
    everywhere: 'Überall',
    all: 'Alle',
  },
  view: { label: 'Ansicht', canvas: 'Canvas', list: 'Liste', flow: 'Fluss' },
  toGaps: 'Zu den Lücken',
  onePage: 'Eine Seite',
  edit: 'Bearbeiten',
  editHint: 'Öffnet das YAML des Service in Git',
  loading: 'Der Canvas wird gezeichnet …',
};
