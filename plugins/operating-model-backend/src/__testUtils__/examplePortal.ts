import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  await evaluated(portal);
  return {
    ...portal,
    directory,
    end: async () => {
      await portal.stop();
      await rm(directory, { recursive: true });
    },
  };
}

/** Waits for the first evaluation. */
export async function evaluated(portal: Portal) {
  await eventually(async () => {
    const { body } = await portal.get('/evaluations/latest').expect(200);
    if (body.state !== 'evaluated') throw new Error(JSON.stringify(body));
  });
}
