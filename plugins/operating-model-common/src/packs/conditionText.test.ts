import { inEnglish } from '../text/english';
import { conditionText } from './conditionText';
import type { Condition } from './Pack';

it.each<[Condition, string]>([
  [{ control: {} }, 'a Control for the service that satisfies `acme:1`'],
  [
    { control: { satisfies: 'nis2:21.2.b', exercised: true, tested: true } },
    'a Control for the service that satisfies `nis2:21.2.b` and is exercised in a process that the service follows and has been tested',
  ],
  [{ process: { type: 'risk' } }, 'a Process of type `risk`'],
  [
    {
      stage: {
        processType: 'incident',
        within: 'PT24H',
        mentions: ['warn', 'report'],
      },
    },
    'a stage of a Process of type `incident` done within 24 hours (`PT24H`) whose name holds “warn” or “report”',
  ],
  [{ stage: { mentions: ['report'] } }, 'a stage whose name holds “report”'],
  [
    { forum: { type: 'board', cadence: true, decides: 'policy-change' } },
    'a Forum of type `board` with a cadence that decides `policy-change`',
  ],
  [
    { decisionRight: { decision: 'risk-acceptance' } },
    'a DecisionRight or a Forum that decides `risk-acceptance`',
  ],
  [{ supplier: {} }, 'a Supplier'],
  [
    { supplier: { owned: true, contract: true, escalation: true } },
    'a Supplier, each one with an owner, a contract and a contact for `escalation`',
  ],
  [
    { risk: { owned: true, reviewed: true } },
    'a Risk that affects the service, each one with an owner and a review date',
  ],
  [
    { information: { type: 'asset', recorded: true } },
    'an InformationObject of type `asset` with a system of record',
  ],
  [
    {
      service: { owned: true, role: 'security', measured: true, costed: true },
    },
    'an owner, a holder of the role `security`, a service level that is measured and a cost of the Service itself',
  ],
])('says what would meet %j', (condition, words) => {
  expect(inEnglish(conditionText(condition, 'acme:1'))).toBe(words);
});
