import { changesSince } from '../attestation/changesSince';
import {
  digestOfModel,
  signedModelOf,
  type SignedModel,
} from '../attestation/signedModel';
import { isA, type ServiceEntity } from '../graph/ModelEntity';
import { ModelGraph } from '../graph/ModelGraph';
import type { ModelChanges } from '../incremental/IncrementalEvaluation';
import type { EntityLike } from '../kinds/entity';
import { formatRef } from '../kinds/entityRef';
import { API_VERSION } from '../kinds/schema';
import type { ConfiguredRule } from '../rules/configuration';
import { evaluateRules, type Evaluation } from '../rules/evaluateRules';
import type { Attestation, RuleInputs } from '../rules/inputs';
import { withField, type Edit } from './arbitraryEdits';
import { shaped, type Shape } from './arbitraryShape';

/** What happens to a model besides the edits. */
export interface ChangingModelOptions {
  inputs: RuleInputs;
  /** Other versions of its entities, which edits put in their place. */
  versions: readonly EntityLike[];
  /** What its entities and the versions have in common. */
  shape: Shape;
  /** Whether each service is signed at first: working out what was signed reads most of the model. */
  isSigned: boolean;
}

/** A model to which edits happen, and what a whole evaluation says of it. */
export class ChangingModel {
  private readonly entities = new Map<string, EntityLike>();
  private readonly gone = new Map<string, EntityLike>();
  private readonly refused = new Set<string>();
  private readonly signed = new Map<string, SignedModel>();

  private readonly inputs: RuleInputs;
  private readonly versions: readonly EntityLike[];

  constructor(
    entities: readonly EntityLike[],
    { inputs, versions, shape, isSigned }: ChangingModelOptions,
  ) {
    this.inputs = inputs;
    this.versions = shaped(versions, shape);
    for (const entity of shaped(entities, shape)) {
      this.entities.set(refOf(entity), entity);
    }
    if (!isSigned) return;
    const graph = this.graph();
    for (const service of graph.entities('Service')) {
      this.signed.set(service.ref, signedModelOf(graph, service));
    }
  }

  /** Every entity, in the order of its reference. */
  all(): EntityLike[] {
    return [...this.entities.keys()]
      .sort()
      .flatMap(ref => this.entities.get(ref) ?? []);
  }

  /** What an evaluation is of, besides the entities. */
  given() {
    const { attestations, ...inputs } = this.inputs;
    return {
      // The values are the same each time, so that they count as such.
      inputs,
      rejected: [...this.refused],
      signOffs: (graph: ModelGraph, service: ServiceEntity) => [
        ...(attestations ?? []).filter(each => each.service === service.ref),
        ...this.signOffsOf(graph, service),
      ],
    };
  }

  /** What a whole evaluation by some rules says. */
  evaluate(rules: readonly ConfiguredRule[]): Evaluation {
    const { inputs, signOffs } = this.given();
    const graph = this.graph();
    const attestations = graph
      .entities('Service')
      .flatMap(service => signOffs(graph, service));
    return evaluateRules(graph, rules, { ...inputs, attestations });
  }

  /** Lets something happen, and says what. */
  apply(edit: Edit): ModelChanges {
    const refs = [...this.entities.keys()];
    const ref = refs[edit.pick % Math.max(1, refs.length)];
    const entity = this.entities.get(ref);
    switch (edit.act) {
      case 'replace':
        return this.put(anyOf(this.versions, edit.pick));
      case 'field': {
        const own = this.versions.filter(each => refOf(each) === ref);
        const other = anyOf(own, edit.pick);
        return entity && other
          ? this.put(withField(entity, other, edit.way))
          : {};
      }
      case 'rename':
        return entity ? this.put(renamed(entity, edit.pick)) : {};
      case 'remove':
        return this.remove(ref);
      case 'restore':
        return this.put(anyOf([...this.gone.values()], edit.pick));
      case 'estrange':
        return entity ? this.put(estranged(entity)) : {};
      case 'reject':
        this.refused.add(ref);
        return this.remove(ref);
      case 'accept':
        this.refused.clear();
        return {};
      default:
        return this.sign(ref, edit.act === 'sign');
    }
  }

  private put(entity: EntityLike | undefined): ModelChanges {
    if (!entity) return {};
    this.entities.set(refOf(entity), entity);
    this.gone.delete(refOf(entity));
    return { put: [entity] };
  }

  private remove(ref: string): ModelChanges {
    const entity = this.entities.get(ref);
    if (!entity) return {};
    this.entities.delete(ref);
    this.gone.set(ref, entity);
    return { removed: [ref] };
  }

  private sign(ref: string, isSigned: boolean): ModelChanges {
    const graph = this.graph();
    const service = graph.get(ref);
    if (!isA(service, 'Service')) return {};
    if (isSigned) this.signed.set(ref, signedModelOf(graph, service));
    else this.signed.delete(ref);
    return { signed: [ref] };
  }

  private signOffsOf(
    graph: ModelGraph,
    service: ServiceEntity,
  ): readonly Attestation[] {
    const model = this.signed.get(service.ref);
    if (!model) return [];
    const now = signedModelOf(graph, service);
    const changes = changesSince(graph, model, now);
    return [
      {
        service: service.ref,
        role: 'ccoe-lead',
        signedBy: 'user:default/u0',
        signedOn: '2026-10-01',
        stale: digestOfModel(now) !== digestOfModel(model),
        changes: changes.map(({ text }) => text),
        changedEntities: changes.flatMap(each => each.refs),
      },
    ];
  }

  private graph(): ModelGraph {
    return ModelGraph.build(this.all(), { rejected: this.refused });
  }
}

function anyOf<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

function renamed(entity: EntityLike, number: number): EntityLike {
  const title = number % 3 ? `Title ${number % 5}` : undefined;
  return { ...entity, metadata: { ...entity.metadata, title } };
}

/** The entity as one of another API group that has a kind of that name, or back. */
function estranged(entity: EntityLike): EntityLike {
  const isOurs = entity.apiVersion === API_VERSION;
  return {
    ...entity,
    apiVersion: isOurs ? 'other.example/v1' : API_VERSION,
  };
}

function refOf({ kind, metadata }: EntityLike): string {
  return formatRef(kind, metadata.namespace, metadata.name);
}
