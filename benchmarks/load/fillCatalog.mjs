import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Knex from 'knex';
import { bundleCore } from '../bundle.mjs';
import { generateModel } from '../generateModel.mjs';

const BATCH = 1000;
const FAR = '2099-01-01T00:00:00Z';

/**
 * Puts a generated model into the tables of a catalog, as if it had been read and processed: at a hundred
 * entities a second, that would take a quarter of an hour.
 *
 * @param {object[]} [more] - entities besides those of the model, with the relations that they have
 * @returns the names of the services
 */
export async function fillCatalog(connectionString, entities, more = []) {
  const core = await bundleCore();
  const { declaredRelations } = await import(core);
  await rm(dirname(core), { recursive: true });
  const url = new URL(connectionString);
  url.pathname = '/backstage_plugin_catalog';
  const knex = Knex({ client: 'pg', connection: url.href });
  const services = [];
  let rows = [];
  const flush = async () => {
    await knex('refresh_state').insert(
      rows.map(({ id, ref, text }) => ({
        entity_id: id,
        entity_ref: ref,
        unprocessed_entity: text,
        processed_entity: text,
        errors: '[]',
        next_update_at: FAR,
        last_discovery_at: FAR,
      })),
    );
    await knex('final_entities').insert(
      rows.map(({ id, ref, text }) => ({
        entity_id: id,
        entity_ref: ref,
        final_entity: text,
        hash: id.slice(0, 8),
      })),
    );
    rows = [];
  };
  for (const block of [
    ...generateModel(entities, 'catalog'),
    { entities: more },
  ]) {
    const refs = block.entities.map(refOf);
    const service = block.entities.find(({ kind }) => kind === 'Service');
    if (service) services.push(service.metadata.name);
    const relations = relationsIn(block.entities, declaredRelations);
    for (const [i, entity] of block.entities.entries()) {
      const id = randomUUID();
      const metadata = { ...entity.metadata, uid: id };
      rows.push({
        id,
        ref: refs[i],
        text: JSON.stringify({
          ...entity,
          metadata,
          relations: [
            ...(entity.relations ?? []),
            ...(relations.get(refs[i]) ?? []),
          ],
        }),
      });
    }
    if (rows.length >= BATCH) await flush();
  }
  if (rows.length) await flush();
  await knex.raw('analyze');
  await knex.destroy();
  return services;
}

function refOf({ kind, metadata: { namespace, name } }) {
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

/** The relations that the processor emits, by reference; those that lead back from another block are left out. */
function relationsIn(entities, declaredRelations) {
  const relations = new Map();
  const add = (from, type, targetRef) => {
    const list = relations.get(from);
    if (list) list.push({ type, targetRef });
    else relations.set(from, [{ type, targetRef }]);
  };
  for (const { source, type, target, inverse } of entities.flatMap(each =>
    declaredRelations(each),
  )) {
    add(source, type, target);
    add(target, inverse, source);
  }
  return relations;
}
