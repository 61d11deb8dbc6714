import {
  KIND_NAMES,
  publishedSchema,
  publishedSchemaOfAll,
} from '@onemap/plugin-operating-model-common';
import { join } from 'node:path';
import { loadConfig } from '../config/loadConfig';
import type { Terminal } from '../terminal';
import { kindGiven } from './kindGiven';
import { writeOutput } from './writeOutput';

/** Options of `schema`. */
export interface SchemaOptions {
  /** A folder to write into. */
  output?: string;
  config?: string;
}

/** The file that holds the schema of all kinds. */
const ALL = 'operating-model.schema.json';

/**
 * Writes JSON Schemas for editors: of one kind, or, without a kind, one for all kinds; into a folder one for
 * each kind as well. The words of the configuration are in them.
 */
export function schema(
  kind: string | undefined,
  { output, config }: SchemaOptions,
  terminal: Terminal,
) {
  const words = loadConfig(config, terminal.cwd);
  const schemas: [string, object][] = kind
    ? [fileOf(kindGiven(kind))]
    : [[ALL, publishedSchemaOfAll(words)]];
  if (!kind && output !== undefined) schemas.push(...KIND_NAMES.map(fileOf));
  for (const [name, content] of schemas) {
    const file = output === undefined ? undefined : join(output, name);
    writeOutput(`${JSON.stringify(content, null, 2)}\n`, file, terminal);
  }
  if (output !== undefined) {
    terminal.stderr.write(
      `Wrote ${schemas.map(([name]) => name).join(', ')} into ${output}.\n`,
    );
  }

  function fileOf(name: (typeof KIND_NAMES)[number]): [string, object] {
    return [`${name}.schema.json`, publishedSchema(name, words)];
  }
}
