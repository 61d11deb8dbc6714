import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { eventually, startPortal, type Portal } from './startPortal';

const EXAMPLES = join(__dirname, '../../../../examples');

/** A portal with a copy of the example organisation, evaluated. */
export async function startExamplePortal(
  options: Omit<Parameters<typeof startPortal>[0], 'files'> = {},
): Promise<Portal & { directory: string; end: () => Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'operating-model-'));
  await cp(EXAMPLES, directory, { recursive: true });
  const portal = await startPortal({
    ...options,
    files: [join(directory, 'all.yaml')],
  });
  await evaluated(portal, await documentsIn(directory));
  return {
    ...portal,
    directory,
    end: async () => {
      await portal.stop();
      await rm(directory, { recursive: true });
    },
  };
}

/**
 * Waits for an evaluation of so many entities, at least: on a busy machine a catalog may take a break while
 * it loads, and is judged in it.
 */
export async function evaluated(portal: Portal, entities: number) {
  await eventually(async () => {
    const { body } = await portal.get('/evaluations/latest').expect(200);
    if (body.state !== 'evaluated' || body.entities < entities) {
      throw new Error(JSON.stringify(body));
    }
  });
}

/** How many documents the example organisation has. */
async function documentsIn(directory: string): Promise<number> {
  const documentsOf = async (file: string) =>
    parseAllDocuments(await readFile(join(directory, file), 'utf8')).length;
  const all: { spec: { targets: string[] } } = parse(
    await readFile(join(directory, 'all.yaml'), 'utf8'),
  );
  const counts = await Promise.all(all.spec.targets.map(documentsOf));
  return counts.reduce((sum, count) => sum + count, 0);
}
