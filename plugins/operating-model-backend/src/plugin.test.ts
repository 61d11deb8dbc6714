import type { FindingView } from '@onemap/plugin-operating-model-common';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startExamplePortal } from './__testUtils__/examplePortal';
import { eventually } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

const PORTAL = '/services/default/digital-citizen-portal/canvas';

describe('the portal with the example organisation', () => {
  let portal: Awaited<ReturnType<typeof startExamplePortal>>;

  beforeAll(async () => {
    portal = await startExamplePortal();
  });

  afterAll(() => portal?.end());

  it('shows the four gaps of the digital citizen portal, each in its box', async () => {
    const { body } = await portal.get(PORTAL).expect(200);
    const gaps = body.findings
      .filter(({ severity }: FindingView) => severity === 'error')
      .map(({ rule, box }: FindingView) => `${rule} in ${box}`)
      .sort();
    expect(gaps).toEqual([
      'control-policy-only in management-system',
      'forum-overlap in management-system',
      'risk-unowned in management-system',
      'supplier-flow-mismatch in suppliers',
    ]);
    for (const box of body.boxes) expect(box.items).not.toEqual([]);
  });

  it('finds no gap in the healthy service, and says when it looked', async () => {
    const { body } = await portal
      .get('/services/default/room-booking/canvas')
      .expect(200);
    expect(body.findings).toEqual([]);
    expect(body.evaluation).toMatchObject({
      state: 'evaluated',
      evaluatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('closes a gap soon after its YAML was mended, and remembers it', async () => {
    const { body } = await portal.get(
      '/findings?rule=risk-unowned&service=service:default/digital-citizen-portal',
    );
    const [gap]: FindingView[] = body.items;
    const name = gap.subject.split('/')[1];
    await mend(portal.directory, name, '  owner: user:default/maren-holt');
    const detail = await eventually(async () => {
      const answer = await portal.get(`/findings/${gap.fingerprint}`);
      expect(answer.body.state).toBe('resolved');
      return answer.body;
    });
    expect(detail.history.map(({ event }: { event: string }) => event)).toEqual(
      ['resolved', 'opened'],
    );
    const { body: canvas } = await portal.get(PORTAL);
    expect(canvas.findings.map(({ rule }: FindingView) => rule)).not.toContain(
      'risk-unowned',
    );
  });
});

describe('a document that the catalog refuses', () => {
  let portal: Awaited<ReturnType<typeof startExamplePortal>>;

  beforeAll(async () => {
    portal = await startExamplePortal();
  });

  afterAll(() => portal?.end());

  it('is listed with path and remedy until it is good', async () => {
    const file = join(portal.directory, 'management-system/forums.yaml');
    const good = await readFile(file, 'utf8');
    const document = (owner: string) => `
---
apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata: { name: half-written }
spec: { owner: ${owner} }
`;
    await writeFile(file, good + document('a/b/c'));
    const refused = await eventually(async () => {
      const { body } = await portal.get('/governance/rejected').expect(200);
      expect(body.items).toHaveLength(1);
      return body.items[0];
    });
    expect(refused).toMatchObject({
      entityRef: 'risk:default/half-written',
      location: `file:${file}`,
      hasOldVersion: false,
      errors: [expect.stringMatching(/^risk:.*\n- spec\.owner: .*Write /)],
    });

    await writeFile(file, good + document('user:default/maren-holt'));
    await eventually(async () => {
      const { body } = await portal.get('/governance/rejected');
      expect(body.items).toEqual([]);
    });
  });
});

/** Adds a line to the spec of a document, in whichever file it is. */
async function mend(directory: string, name: string, line: string) {
  const files = await readdir(directory, { recursive: true });
  for (const file of files.filter(each => each.endsWith('.yaml'))) {
    const path = join(directory, file);
    const documents = (await readFile(path, 'utf8')).split(/^---$/m);
    const index = documents.findIndex(each => each.includes(`name: ${name}\n`));
    if (index < 0) continue;
    documents[index] = documents[index].replace(
      '\nspec:\n',
      `\nspec:\n${line}\n`,
    );
    await writeFile(path, documents.join('---'));
    return;
  }
  throw new Error(`no document named ${name}`);
}
