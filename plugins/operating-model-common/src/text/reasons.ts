/** Why a rule, or a part of it, was not looked at, in English. Pages know these sentences again. */
export const REASONS = {
  incidents: 'There is no incident evidence.',
  attestations: 'There are no sign-offs; they are kept in the portal.',
  packs: 'There are no obligation packs.',
  incidentsOnly:
    '(c) only: there is no incident evidence, so who really handles incidents was not compared.',
  hidden: 'A part of it could not be looked at.',
} as const;
