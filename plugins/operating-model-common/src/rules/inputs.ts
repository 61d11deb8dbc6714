import type { WaiverUse } from '../findings/waivers';
import type { Pack } from '../packs/Pack';
import type { KeyedText } from '../text/KeyedText';

/** How often each support group handled incidents of a service in the window of the evidence. */
export interface IncidentFlow {
  /** Full reference of the service. */
  service: string;
  /** Incidents of the service in the window. */
  incidents: number;
  /** Incidents by assignment group (the ITSM tool's name) that handled them at some time. */
  byGroup: Readonly<Record<string, number>>;
}

/** A sign-off of a service's one-page model. */
export interface Attestation {
  /** Full reference of the service. */
  service: string;
  /** The role that signed, such as `itsm-lead`. */
  role: string;
  /** Full reference of the person who signed. */
  signedBy: string;
  /** The day, `YYYY-MM-DD`. */
  signedOn: string;
  /** True where the model changed since in a way that matters. */
  stale: boolean;
  /** What changed since; empty where it is not stale. */
  changes: readonly (string | KeyedText)[];
  /** Entities that those words name: who may not read one of them does not get to see the finding. */
  changedEntities?: readonly string[];
}

/** What became of a waiver, and whether its rule was looked at as a whole. */
export interface JudgedWaiver extends WaiverUse {
  /** Whether a rule has the id that the waiver names. */
  isKnownRule: boolean;
  /** The rule id that was most likely meant. */
  nearestRule: string | undefined;
  /** False where the rule is off or was, in whole or in part, not checked. */
  wasChecked: boolean;
}

/** What rules read besides the graph. An absent input means "not looked at", never "nothing there". */
export interface RuleInputs {
  /** The day that dates are compared with, `YYYY-MM-DD`. */
  asOf: string;
  /** Set where the model is only a part: references that lead outside it, sorted. */
  partial?: readonly string[];
  /** Incident evidence by service. */
  incidents?: readonly IncidentFlow[];
  /** Sign-offs of all services. */
  attestations?: readonly Attestation[];
  /** Obligation packs: those of the product and the organisation's own. */
  packs?: readonly Pack[];
  /** For rules about waivers: what became of each, by the entity that carries it. Filled by the engine. */
  waivers?: ReadonlyMap<string, readonly JudgedWaiver[]>;
}
