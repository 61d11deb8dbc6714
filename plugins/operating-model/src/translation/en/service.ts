/** Texts of the tab on a service. */
export const service = {
  litmus: {
    label: 'Litmus test',
    onePageFlow: 'One-page flow',
    sharedRecognition: 'Shared recognition',
    boardAndRegulator: 'Board and regulator ready',
    yes: 'yes',
    partly: 'partly',
    no: 'no',
    signed: '{{signed}} of {{required}} signed',
    show_one: 'Show the gap that decides it',
    show_other: 'Show the {{count}} gaps that decide it',
    asFarAsChecked: 'yes, as far as checked',
    notChecked: 'not checked in full',
  },
  lens: {
    environment: 'Environment',
    discipline: 'Discipline',
    everywhere: 'Everywhere',
    all: 'All',
  },
  view: { label: 'View', canvas: 'Canvas', list: 'List', flow: 'Flow' },
  toGaps: 'Go to the gaps',
  onePage: 'One page',
  edit: 'Edit',
  editHint: 'Opens the YAML of the service in git',
  loading: 'The canvas is being drawn …',
} as const;
