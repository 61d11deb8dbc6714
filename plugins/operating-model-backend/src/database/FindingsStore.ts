import type { PermissionCriteria } from '@backstage/plugin-permission-common';
import type {
  Box,
  Finding,
  FindingEvent,
  FindingsQuery,
  FindingState,
  GapCounts,
  RuleOutcome,
  Severity,
} from '@onemap/plugin-operating-model-common';

import type { DailyFigures } from './dailyFigures';
import type { Revisions } from './revisions';

/** An evaluation as it is kept. Times are ISO 8601 in UTC. */
export interface EvaluationRecord {
  id: number;
  startedAt: string;
  durationMs: number;
  entities: number;
  /** Digest of the catalog that was evaluated. */
  content: string;
  /** The day that dates were compared with. */
  asOf: string;
  outcomes: RuleOutcome[];
  gaps: GapCounts;
  opened: number;
  resolved: number;
}

/** A finding as it is kept, with its history in short. */
export interface FindingRecord {
  finding: Finding;
  state: FindingState;
  /** Owner of the subject, full reference. */
  owner?: string;
  /** Departments of its services, with those above them. */
  departments: string[];
  firstSeen: string;
  /** For a gap that is not closed: when it was last written; it was seen by every evaluation since. */
  lastSeen: string;
  resolvedAt?: string;
  /** Digest of what the evaluation said of it: all but its times and its waiver. */
  digest: string;
}

/** A finding as an evaluation has it, with what it is looked up by. */
export interface JudgedFinding {
  finding: Finding;
  owner?: string;
  departments: string[];
  /** Entities of the model that it gives away: subject, involved, mentioned and proving ones. */
  names: string[];
  /** Names that lists are sorted by: of who can mend it, and of its first service. */
  titles: { mender: string; service: string };
}

/** What the database holds of the gaps that are not closed. */
export interface CurrentFindings {
  /** Grows with every write; see {@link FindingsStore.revisions}. */
  revision: number;
  evaluation: EvaluationRecord | undefined;
  /** Open and waived findings by fingerprint. */
  records: Map<string, FindingRecord>;
}

/** Filters, order and page of a list of findings. Values of one filter are alternatives. */
export interface FindingsSelection {
  service?: string[];
  rule?: string[];
  severity?: Severity[];
  box?: Box[];
  owner?: string[];
  department?: string[];
  subject?: string[];
  /** Subject or one of those involved. */
  about?: string[];
  state?: FindingState[];
  /** Days, `YYYY-MM-DD`. */
  openedSince?: string;
  resolvedSince?: string;
  text?: string;
  sort: FindingsSort;
  order: 'asc' | 'desc';
  limit: number;
  /** Fingerprint of the last finding of the page before. */
  after?: string;
}

/** What a list can be sorted by. */
export type FindingsSort = NonNullable<FindingsQuery['sort']>;

/** Which findings a caller may see. */
export interface FindingsVisibility {
  /** References that the caller may not read. A finding that names one is left out. */
  unreadable: readonly string[];
  /** Further conditions of the permission policy. */
  condition?: FindingCondition;
}

/** What a policy can ask of a finding: an owner of its subject, or a department of its services. */
export type FindingTrait = { owner: string[] } | { department: string[] };

/** A condition of a policy on findings. */
export type FindingCondition = PermissionCriteria<FindingTrait>;

/** One page of findings. */
export interface FindingsPage {
  records: FindingRecord[];
  /** Findings that match and that the caller may see. */
  total: number;
  /** Findings that match and that the caller may not see. */
  hidden: number;
  /** Fingerprint of the last one, where more follow. */
  next?: string;
}

/** Keeps evaluations and findings. */
export interface FindingsStore {
  /** Numbers that every write of any replica changes. */
  revisions(): Promise<Revisions>;
  /** The last evaluation and what is not closed. */
  current(): Promise<CurrentFindings>;
  /**
   * Keeps what an evaluation found: opens, reopens, changes and closes, all or nothing. Only what
   * differs is written.
   *
   * @param previous - what the evaluation was based on
   * @throws ConflictError where another replica wrote since
   */
  saveEvaluation(
    evaluation: Omit<EvaluationRecord, 'id' | 'opened' | 'resolved' | 'gaps'>,
    findings: readonly JudgedFinding[],
    previous: CurrentFindings,
  ): Promise<CurrentFindings>;
  /**
   * A page of findings, filtered and sorted.
   *
   * @throws NotFoundError where the finding that the page follows is not kept any more
   */
  list(
    selection: FindingsSelection,
    visibility: FindingsVisibility,
  ): Promise<FindingsPage>;
  /** Every entity that a finding gives away, closed ones too: full references. */
  namedRefs(): Promise<readonly string[]>;
  /** One finding, closed ones too. */
  find(fingerprint: string): Promise<FindingRecord | undefined>;
  /** What happened to a finding, the latest first; `by` is a full reference. */
  history(
    fingerprint: string,
  ): Promise<(Omit<FindingEvent, 'by'> & { by?: string })[]>;
  /**
   * Figures of a service, or over all where none is given: for each day of a range on which they changed,
   * and the last before the range.
   */
  figures(range: {
    service?: string;
    from: string;
    until: string;
  }): Promise<DailyFigures[]>;
}
