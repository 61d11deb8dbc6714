import type { ServiceEntity } from '../graph/ModelEntity';
import type { ModelGraph } from '../graph/ModelGraph';
import { noting } from '../graph/noting';
import type { KeyedText } from '../text/KeyedText';
import { conditionText } from './conditionText';
import { proofOf, type Proof } from './conditions';
import type { Condition, Pack, Requirement } from './Pack';
import { ServiceFacts } from './serviceFacts';

/** Whether what applies to a service meets a requirement, and by what. */
export type RequirementCoverage =
  | {
      requirement: Requirement;
      isMet: true;
      /** The first condition that holds. */
      by: Condition;
      /** The entities and fields that show it, part by part. */
      proof: Proof[];
    }
  | {
      requirement: Requirement;
      isMet: false;
      /** What would meet it: one text for each condition. */
      wouldMeet: readonly KeyedText[];
    };

/**
 * Whether a service meets each requirement of a pack, in the order of the pack. Nothing is asked
 * about whether the service falls under the pack.
 */
export function coverageOf(
  graph: ModelGraph,
  service: ServiceEntity,
  pack: Pack,
): RequirementCoverage[] {
  const facts = graph.derive(lastFacts).of(graph, service);
  return pack.requirements.map(requirement => {
    for (const by of requirement.metBy) {
      const proof = proofOf(by, facts, requirement.id);
      if (proof) return { requirement, isMet: true, by, proof };
    }
    return { requirement, isMet: false, wouldMeet: whatWouldMeet(requirement) };
  });
}

/** Facts of the service that was asked about last: a caller asks about its packs one after the other. */
class LastFacts {
  private facts: ServiceFacts | undefined;

  of(graph: ModelGraph, service: ServiceEntity): ServiceFacts {
    if (this.facts?.service !== service) {
      this.facts = new ServiceFacts(graph, service);
    }
    return this.facts;
  }
}

const lastFacts = noting(() => new LastFacts());

// The texts depend on the requirement alone, and many services lack the same one.
const textsByRequirement = new WeakMap<Requirement, readonly KeyedText[]>();

/** What would meet a requirement: one text for each condition. */
export function whatWouldMeet(requirement: Requirement): readonly KeyedText[] {
  let texts = textsByRequirement.get(requirement);
  if (!texts) {
    texts = requirement.metBy.map(condition =>
      conditionText(condition, requirement.id),
    );
    textsByRequirement.set(requirement, texts);
  }
  return texts;
}
