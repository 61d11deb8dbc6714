/** Parts of sentences that stand in texts of several kinds, in English, by name. */
export const PHRASES = {
  nothing: 'nothing',
  content: 'its content',
  ownApproval:
    'Its waiver does not count: the owner approved it. Let somebody else approve it.',
  inEnvironments: ' in {{environments}}',
  inCase: ' in the case “{{condition}}”',
  refAt: '{{ref}} in {{path}}',
  didYouMean: ' Did you mean {{word}}?',
  quoted: '“{{word}}”',
  andAlso: '{{first}}, and {{rest}}',
  further: '{{first}}; {{rest}}',
} as const;

/** What templates differ in, in English. */
export const DEVIATION_PHRASES = {
  priorities: 'priorities',
  recordTypes: 'record types',
  reports: 'reports',
  lacks: 'its {{list}} lack {{lacking}}',
  adds: 'its {{list}} add {{added}}',
  lacksAndAdds: 'its {{list}} lack {{lacking}} and add {{added}}',
} as const;

/** What would meet a requirement, as the object of "add …", in English. */
export const CONDITION_PHRASES = {
  control:
    'a Control for the service that satisfies `{{satisfies}}`{{exercised}}{{tested}}',
  exercised: ' and is exercised in a process that the service follows',
  tested: ' and has been tested',
  process: 'a Process of type `{{type}}`{{owned}}',
  processOwned: ' with an owner',
  stage: 'a stage{{ofProcess}}{{inTime}}{{named}}',
  ofProcess: ' of a Process of type `{{type}}`',
  inTime: ' done within {{duration}} (`{{within}}`)',
  named: ' whose name holds {{words}}',
  forum: 'a Forum of type `{{type}}`{{cadence}}{{decides}}',
  cadence: ' with a cadence',
  decides: ' that decides `{{decision}}`',
  decisionRight: 'a DecisionRight or a Forum that decides `{{decision}}`',
  supplier: 'a Supplier{{needs}}',
  risk: 'a Risk that affects the service{{needs}}',
  needs: ', each one with {{things}}',
  owner: 'an owner',
  contract: 'a contract',
  escalation: 'a contact for `escalation`',
  reviewDate: 'a review date',
  information: 'an InformationObject of type `{{type}}`{{recorded}}',
  recorded: ' with a system of record',
  service: '{{things}} of the Service itself',
  roleHolder: 'a holder of the role `{{role}}`',
  measured: 'a service level that is measured',
  cost: 'a cost',
} as const;

/** What changed in a model since it was signed, in English. */
export const CHANGE_PHRASES = {
  added: '{{fact}} is new',
  gone: '{{fact}} is gone',
  unknown: 'something that is no longer in the catalog',
  owner: '{{first}} as owner',
  criticality: 'the criticality {{what}}',
  environment: 'the environment {{what}}',
  obligation: 'the obligation {{what}}',
  item: '{{first}} in the box {{what}}',
  role: '{{first}} as {{what}}',
  'process-owner': '{{second}} as owner of {{first}}',
  stage: 'the stage “{{what}}” of {{first}}',
  stageWithin: 'the stage “{{what}}” of {{first}}, within {{more}},',
  performs: '{{second}} performing “{{what}}” of {{first}}',
  convenes: '{{second}} meeting in “{{what}}” of {{first}}',
  'calls-for': '{{second}} taken in “{{what}}” of {{first}}',
  decides: '{{first}} deciding {{what}}',
  decidesIf: '{{first}} deciding {{what}} ({{more}})',
  risk: '{{first}} as {{what}} risk',
  'risk-owner': '{{second}} as owner of {{first}}',
  responsible: '{{first}} being {{what}}',
} as const;

/** Counts with their nouns, and the verbs that go with them, in English. */
export const COUNTED = {
  service_one: '{{count}} service',
  service_other: '{{count}} services',
  depend_one: 'depends',
  depend_other: 'depend',
} as const;

/** Every English phrase by its key, such as `phrase.nothing`. */
export const PHRASE_TEXTS: Readonly<Record<string, string>> = {
  ...withPrefix('phrase', PHRASES),
  ...withPrefix('deviation', DEVIATION_PHRASES),
  ...withPrefix('condition', CONDITION_PHRASES),
  ...withPrefix('change', CHANGE_PHRASES),
};

function withPrefix(prefix: string, texts: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]),
  );
}
