import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import { compareText, type Finding } from '../findings/Finding';
import { decisions, type Decision } from '../graph/decisions';
import type { Reference } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { findingsByEntity } from './findingsByEntity';

/** What a party does in a decision (RAPID, and who is told). */
export type DecisionRole =
  'decides' | 'recommends' | 'agrees' | 'performs' | 'consulted' | 'informed';

/** One party in one decision. */
export interface DecisionCell extends EntitySummary {
  roles: DecisionRole[];
}

/** One row: an entry that says who decides what. */
export interface DecisionRow extends EntitySummary, Restricted {
  decision: string;
  condition?: string;
  threshold?: string;
  environments: string[];
  /** Whether it holds for every service. */
  allServices: boolean;
  /** The services that it is narrowed to, where it does not hold for all. */
  services: EntitySummary[];
  cells: DecisionCell[];
  /** Fingerprints of open findings about it. */
  findings: string[];
}

/** `GET /governance/decisions`: decisions × deciders. */
export interface DecisionGrid extends Restricted {
  rows: DecisionRow[];
  /** Every party that has a role, those with most decisions first. */
  parties: (EntitySummary & { decides: number })[];
  /** Decisions that a service needs and nobody takes, from open findings. */
  undecided: (EntitySummary &
    Pick<Finding, 'fingerprint' | 'message' | 'texts'>)[];
}

const ROLES: Exclude<DecisionRole, 'decides'>[] = [
  'recommends',
  'agrees',
  'performs',
  'consulted',
  'informed',
];

/** The decision grid of the model. */
export function decisionGridOf(
  graph: ModelGraph,
  findings: readonly Finding[],
): DecisionGrid {
  const open = findings.filter(finding => !finding.waived);
  const byEntity = findingsByEntity(open);
  const rows = [...graph.derive(decisions).byDecision.values()]
    .flat()
    .map(entry => toRow(graph, entry, byEntity))
    .sort(
      (a, b) =>
        compareText(a.decision, b.decision) ||
        compareText(a.condition ?? '', b.condition ?? '') ||
        compareText(a.ref, b.ref),
    );
  return {
    rows,
    parties: partiesOf(rows),
    undecided: open
      .filter(({ rule }) => rule === 'decision-undecided')
      .map(({ subject, fingerprint, message, texts }) => ({
        ...summaryOfReference({ ref: subject, target: graph.get(subject) }),
        fingerprint,
        message,
        ...(texts && { texts }),
      })),
  };
}

function toRow(
  graph: ModelGraph,
  entry: Decision,
  findings: ReadonlyMap<string, string[]>,
): DecisionRow {
  const { source, scope } = entry;
  const cells = new Map<string, DecisionCell>();
  const give = (
    reference: Pick<Reference, 'ref' | 'target'>,
    role: DecisionRole,
  ) => {
    const cell = cells.get(reference.ref);
    if (cell) cell.roles.push(role);
    else {
      cells.set(reference.ref, {
        ...summaryOfReference(reference),
        roles: [role],
      });
    }
  };
  give({ ref: entry.decider, target: graph.get(entry.decider) }, 'decides');
  if (source.kind === 'DecisionRight') {
    for (const role of ROLES) {
      for (const reference of source.spec[role] ?? []) give(reference, role);
    }
  }
  return {
    ...summaryOf(source),
    decision: entry.decision,
    condition: entry.condition,
    threshold:
      source.kind === 'DecisionRight' ? source.spec.threshold : undefined,
    environments: scope.environments === 'all' ? [] : [...scope.environments],
    allServices: scope.services === 'all',
    services:
      scope.services === 'all'
        ? []
        : [...scope.services].map(ref =>
            summaryOfReference({ ref, target: graph.get(ref) }),
          ),
    cells: [...cells.values()],
    findings: findings.get(source.ref) ?? [],
  };
}

function partiesOf(rows: DecisionRow[]): DecisionGrid['parties'] {
  const parties = new Map<string, EntitySummary & { decides: number }>();
  for (const { cells } of rows) {
    for (const { ref, kind, title, roles } of cells) {
      const party = parties.get(ref) ?? { ref, kind, title, decides: 0 };
      if (roles.includes('decides')) party.decides++;
      parties.set(ref, party);
    }
  }
  return [...parties.values()].sort(
    (a, b) => b.decides - a.decides || compareText(a.ref, b.ref),
  );
}
