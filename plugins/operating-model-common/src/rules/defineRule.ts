import type { Static, TObject } from '@sinclair/typebox';
import type { Severity } from '../findings/Finding';
import type { Box } from '../graph/boxes';
import type { AnyEntity, ModelEntity, Reference } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import type { KindName } from '../kinds';
import type { TextValue } from '../text/KeyedText';
import type { RuleInputs } from './inputs';
import type { Remedy } from './remedy';

/** What a rule may be about: one of the eight kinds, or a person. */
export type SubjectKind = KindName | 'User';

/** The entity that a rule looks at, by kind. */
export type SubjectOf<K extends SubjectKind> = K extends KindName
  ? ModelEntity<K>
  : AnyEntity;

/** What a message can name: an entity, a reference to one, plain text, or what languages write differently. */
export type Named =
  | Pick<AnyEntity, 'ref' | 'title'>
  | Reference
  | Exclude<TextValue, readonly TextValue[]>;

/** What fills the placeholders of a text, by name; a list is put in words. */
export type Data = Readonly<Record<string, Named | readonly Named[]>>;

/** A gap as a rule reports it. */
export interface Gap<M extends string = string> {
  /** Which of the rule's messages. */
  message: M;
  /**
   * Values for the placeholders of the message; `subject` is filled in. Pass entities, not their names:
   * a finding is hidden from a caller who may not read an entity that its message names.
   */
  data?: Data;
  /** Full references of the other entities. */
  involves?: readonly string[];
  /** Full references of the services on whose canvas it shows. */
  services: readonly string[];
  /** What tells two gaps of one subject and the same involved entities apart. */
  discriminator?: string;
  /** The fields that prove it, at least one. */
  evidence: readonly { entity: { ref: string }; path: string }[];
  /** What to change; see `patchOf`. Several go together, each for one entity. */
  remedy: string | Remedy | readonly Remedy[];
  /** Another severity than the rule's default; configuration still wins. */
  severity?: Severity;
  /** Another box than the rule's. */
  box?: Box;
}

/** What a rule has at hand while it looks at one subject. */
export interface RuleContext<P, M extends string> {
  graph: ModelGraph;
  parameters: P;
  inputs: RuleInputs;
  /** Reports a gap of the subject. */
  report(gap: Gap<M>): void;
  /** Says that a part of the rule was not looked at, and why. The same reason is kept once. */
  notChecked(reason: string): void;
}

/** A gap rule: what it is, and how it is found. */
export interface RuleDefinition<
  K extends SubjectKind = SubjectKind,
  P extends TObject = TObject,
  M extends string = string,
> {
  /** Public id, kebab-case, named for the gap. */
  id: string;
  /** The gap in a few words. */
  title: string;
  /** Default severity. */
  severity: Severity;
  /** The canvas box that its findings show in. */
  box: Box;
  /** The kinds whose entities it looks at, one at a time. It reports on no other entity. */
  subject: readonly K[];
  /** Why the gap matters, in one sentence. */
  rationale: string;
  /** Requirement ids that ask for what the rule checks, such as `nis2:21.2.b`. */
  basis?: readonly string[];
  /** Parameters with their defaults, as a schema. */
  parameters?: P;
  /** True where a part of the model cannot answer: the rule is not checked on a partial model. */
  needsWholeModel?: boolean;
  /** An input without which the rule is not checked at all. */
  needsInput?: keyof RuleInputs;
  /** True where its findings are about a pair: a waiver on either entity counts. */
  pair?: boolean;
  /** True for a rule about waivers: it runs last and reads `inputs.waivers`. */
  aboutWaivers?: boolean;
  /** Messages by name; `{{placeholders}}` are filled from the gap's data. */
  messages: Record<M, string>;
  /** Lines that its remedies begin with, by name; `{{placeholders}}` as in messages. */
  remedies?: Readonly<Record<string, string>>;
  /** Looks at one subject and reports its gaps. Reads the model, never changes it. */
  evaluate(subject: SubjectOf<K>, context: RuleContext<Static<P>, M>): void;
}

/** A rule of whatever subject and parameters, as rulesets hold it. */
// A rule is called only with subjects of its own kinds and parameters of its own schema (evaluateRules).
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRule = RuleDefinition<any, any, any>;

/** Declares a gap rule. The built-in rules and an organisation's own use the same function. */
export function defineRule<
  const K extends SubjectKind,
  P extends TObject,
  M extends string,
>(rule: RuleDefinition<K, P, M>): RuleDefinition<K, P, M> {
  return rule;
}
