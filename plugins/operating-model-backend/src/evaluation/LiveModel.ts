import type { ModelGraph } from '@onemap/plugin-operating-model-common';
import type {
  CurrentFindings,
  EvaluationRecord,
  FindingRecord,
} from '../database/FindingsStore';
import type { StoredInputs } from './StoredInputs';

/** Why the last attempt to evaluate did not succeed, and since when that is so. */
export interface Problem {
  /** ISO 8601. */
  since: string;
  /** For people. */
  message: string;
}

/**
 * What this replica serves: the model as the catalog has it, and the findings of the last good
 * evaluation. Never changed; a new one takes its place.
 */
export class LiveModel {
  private readonly derived = new Map<unknown, unknown>();

  constructor(
    readonly graph: ModelGraph,
    /** Digest of the catalog that the graph was built from. */
    readonly content: string,
    readonly current: CurrentFindings,
    readonly inputs: StoredInputs,
  ) {}

  /** The last good evaluation, whoever made it. */
  get evaluation(): EvaluationRecord | undefined {
    return this.current.evaluation;
  }

  /** Tells what is served apart from what was served before. */
  get version(): string {
    return `${this.content}.${this.current.revision}.${this.inputs.revision}`;
  }

  /** Open and waived findings that show on a service, as full reference. */
  findingsOf(service: string): readonly FindingRecord[] {
    return this.derive(recordsByService).get(service) ?? [];
  }

  /** The result of a function of what is served, computed once. */
  derive<T>(compute: (live: LiveModel) => T): T {
    if (!this.derived.has(compute)) this.derived.set(compute, compute(this));
    return this.derived.get(compute) as T; // Only this line writes the entry of `compute`.
  }

  /** The same with other findings. */
  withCurrent(current: CurrentFindings): LiveModel {
    return new LiveModel(this.graph, this.content, current, this.inputs);
  }
}

function recordsByService({
  current,
}: LiveModel): Map<string, FindingRecord[]> {
  const grouped = new Map<string, FindingRecord[]>();
  for (const record of current.records.values()) {
    for (const service of record.finding.services) {
      const list = grouped.get(service);
      if (list) list.push(record);
      else grouped.set(service, [record]);
    }
  }
  return grouped;
}
