import type { EntitySummary, Restricted } from '../canvas/CanvasModel';
import { summaryOf, summaryOfReference } from '../canvas/computeCanvas';
import { compareText, type Finding } from '../findings/Finding';
import { followedProcesses } from '../graph/serviceIndex';
import type { ModelGraph } from '../graph/ModelGraph';
import { findingsByEntity } from './findingsByEntity';

/** One process in the grid. */
export interface ProcessCell extends EntitySummary, Restricted {
  type: string;
  discipline?: string;
  usm?: string;
  practices: string[];
  owner?: EntitySummary;
  /** Absent where the process names no department. */
  department?: EntitySummary;
  basedOn?: EntitySummary;
  /** How many services follow it. */
  services: number;
  /** Fingerprints of open findings about it, template deviations among them. */
  findings: string[];
}

/** `GET /governance/processes`: process types × departments, with the owner of each process. */
export interface ProcessGrid extends Restricted {
  types: string[];
  departments: EntitySummary[];
  processes: ProcessCell[];
}

/** The process owner grid of the model. */
export function processGridOf(
  graph: ModelGraph,
  findings: readonly Finding[],
): ProcessGrid {
  const byEntity = findingsByEntity(findings.filter(({ waived }) => !waived));
  const followed = graph.derive(followedProcesses);
  const processes = graph.entities('Process').map((process): ProcessCell => {
    const { spec } = process;
    return {
      ...summaryOf(process),
      type: spec.type,
      discipline: spec.discipline,
      usm: spec.usm,
      practices: spec.practices ?? [],
      owner: spec.owner && summaryOfReference(spec.owner),
      department: spec.department && summaryOfReference(spec.department),
      basedOn: spec.basedOn && summaryOfReference(spec.basedOn),
      services: followed.servicesOf(process).length,
      findings: byEntity.get(process.ref) ?? [],
    };
  });
  const departments = new Map(
    processes.flatMap(({ department }) =>
      department ? [[department.ref, department]] : [],
    ),
  );
  return {
    types: [...new Set(processes.map(({ type }) => type))].sort(compareText),
    departments: [...departments.values()].sort((a, b) =>
      compareText(a.title, b.title),
    ),
    processes,
  };
}
