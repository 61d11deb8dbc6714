import {
  BUILT_IN_RULES,
  computeCanvas,
  computeLitmus,
  evaluateRules,
  isA,
  SEVERITIES,
  summaryOf,
  type CanvasAnswer,
  type EvaluationSummary,
  type Finding,
  type FindingView,
  type GapCounts,
} from '@onemap/plugin-operating-model-common';
import { portalGraph } from './portalModel';

/** An evaluation that looked at everything. */
export const evaluation: EvaluationSummary = {
  state: 'evaluated',
  evaluatedAt: '2026-11-21T14:02:00Z',
  entities: 12,
  notChecked: [],
};

/** A finding as the backend shows it. */
export function findingView(finding: Finding): FindingView {
  const summary = (ref: string) => {
    const entity = portalGraph.get(ref);
    if (!entity) throw new Error(`${ref} is not in the model`);
    return summaryOf(entity);
  };
  return {
    ...finding,
    ruleTitle: finding.rule,
    state: finding.waived ? 'waived' : 'open',
    subjectEntity: summary(finding.subject),
    involvedEntities: finding.involves.map(summary),
    serviceEntities: finding.services.map(summary),
    firstSeen: '2026-11-03T09:00:00Z',
    lastSeen: '2026-11-21T14:02:00Z',
  };
}

/**
 * What the backend answers for a service of {@link portalGraph}.
 *
 * @param rules - ids of the rules that are run
 */
export function canvasAnswer(
  name = 'portal',
  rules: readonly string[] = ['risk-unowned'],
): CanvasAnswer {
  const service = portalGraph.get(`service:default/${name}`);
  if (!service || !isA(service, 'Service')) throw new Error(`no ${name}`);
  const { findings, outcomes } = evaluateRules(
    portalGraph,
    BUILT_IN_RULES.filter(rule => rules.includes(rule.id)),
    { asOf: '2026-11-21' },
  );
  const canvas = computeCanvas(portalGraph, service, findings);
  return {
    ...canvas,
    findings: canvas.findings.map(findingView),
    gaps: countsOf(canvas.findings),
    litmus: computeLitmus(service, {
      findings,
      outcomes,
      requiredRoles: ['ciso'],
    }),
    evaluation,
  };
}

function countsOf(findings: readonly Finding[]): GapCounts {
  const open = findings.filter(finding => !finding.waived);
  const [error, warning, info] = SEVERITIES.map(
    severity => open.filter(finding => finding.severity === severity).length,
  );
  return { error, warning, info, waived: findings.length - open.length };
}
