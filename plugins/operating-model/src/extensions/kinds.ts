/** A service and what delivers it, as filters of extensions name the kinds: where the card "Who owns, who decides" is. */
export const DELIVERING_KINDS = [
  'service',
  'component',
  'system',
  'api',
  'resource',
];

/** The kinds of the language other than Service, which has a page of its own. */
export const OTHER_KINDS = [
  'process',
  'forum',
  'decisionright',
  'control',
  'supplier',
  'risk',
  'informationobject',
];
