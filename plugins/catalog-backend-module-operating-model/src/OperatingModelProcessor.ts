import {
  parseEntityRef,
  stringifyEntityRef,
  type Entity,
} from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  processingResult,
  type CatalogProcessor,
  type CatalogProcessorCache,
  type CatalogProcessorEmit,
} from '@backstage/plugin-catalog-node';
import type { LocationSpec } from '@backstage/plugin-catalog-common';
import {
  declaredRelations,
  hintsFor,
  isOurs,
  isWarning,
  validateEntity,
  type OwnWords,
} from '@onemap/plugin-operating-model-common';
import { createHash } from 'node:crypto';
import { describeErrors } from './describeErrors';
import { PrivateNamespaces } from './PrivateNamespaces';
import { withWarnings } from './withWarnings';

const DIGEST = 'digest';

/**
 * Teaches the catalog the eight kinds: rejects what is malformed with all errors of the document at
 * once, warns of unknown fields and of what is most likely not meant, and emits every relation in both directions. It sees one entity and
 * never asks for others, and the same document always gives the same result.
 */
export class OperatingModelProcessor implements CatalogProcessor {
  /**
   * @param onChange - called with the full reference of an entity of any kind that is new, or differs from
   *   when it was last seen
   * @param ownWords - words of the organisation, which are no misspellings of others
   * @param privateNamespaces - namespaces that entities outside are not to name
   */
  constructor(
    private readonly onChange?: (ref: string) => void,
    private readonly ownWords?: OwnWords,
    private readonly privateNamespaces = new PrivateNamespaces(),
  ) {}

  getProcessorName() {
    return 'OperatingModelProcessor';
  }

  /** Last, so that what other processors fill in (such as `$text` placeholders) is there to be judged. */
  getPriority() {
    return 100;
  }

  /** Judges the document before the catalog's own policies, which report a single error and stop. */
  async preProcessEntity(entity: Entity): Promise<Entity> {
    const errors = validateEntity(entity).filter(error => !isWarning(error));
    if (errors.length) throw new InputError(describeErrors(entity, errors));
    return entity;
  }

  async validateEntityKind(entity: Entity): Promise<boolean> {
    return isOurs(entity);
  }

  async postProcessEntity(
    entity: Entity,
    _location: LocationSpec,
    emit: CatalogProcessorEmit,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    await this.noteChange(entity, cache);
    for (const { type, inverse, source, target } of declaredRelations(entity)) {
      this.relate(source, type, target, emit);
      this.relate(target, inverse, source, emit);
    }
    return withWarnings(
      entity,
      validateEntity(entity).filter(isWarning),
      hintsFor(entity, this.ownWords),
    );
  }

  private relate(
    source: string,
    type: string,
    target: string,
    emit: CatalogProcessorEmit,
  ) {
    if (this.privateNamespaces.hidesRelation(source, target)) return;
    emit(
      processingResult.relation({
        source: parseEntityRef(source),
        type,
        target: parseEntityRef(target),
      }),
    );
  }

  private async noteChange(entity: Entity, cache: CatalogProcessorCache) {
    if (!this.onChange) return;
    const digest = createHash('sha256')
      .update(JSON.stringify(entity))
      .digest('base64');
    if ((await cache.get(DIGEST)) === digest) return;
    // What is not set again stays in the cache, so nothing is written while nothing changes.
    await cache.set(DIGEST, digest);
    this.onChange(stringifyEntityRef(entity));
  }
}
