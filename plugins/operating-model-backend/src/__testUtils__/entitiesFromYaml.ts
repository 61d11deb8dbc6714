import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

/** Entities from YAML. */
export function entitiesFromYaml(text: string): Entity[] {
  return parseAllDocuments(text).map(document => document.toJS());
}
