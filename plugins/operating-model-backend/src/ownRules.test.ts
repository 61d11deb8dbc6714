import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ownRules from './__testUtils__/ownRules';
import { eventually, startPortal } from './__testUtils__/startPortal';

jest.setTimeout(180_000);

const GUIDE = resolve(__dirname, '../../operating-model-node/README.md');
const EXAMPLE = resolve(__dirname, '__testUtils__/ownRules.ts');

const service = (name: string, spec: string) => `
apiVersion: operating-model.io/v1alpha1
kind: Service
metadata: { name: ${name} }
spec: { type: business${spec} }
`;

it('is the example of the guide', async () => {
  const [guide, example] = await Promise.all(
    [GUIDE, EXAMPLE].map(file => readFile(file, 'utf8')),
  );
  expect(guide).toContain(`\`\`\`ts\n${example}\`\`\``);
});

it('finds its gaps in the portal, with the severity that is configured', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'own-rules-'));
  const file = join(directory, 'model.yaml');
  await writeFile(
    file,
    [service('portal', ''), service('counted', ', cost: { annual: 5 }')].join(
      '---',
    ),
  );
  const portal = await startPortal({
    files: [file],
    operatingModel: { rules: { 'service-without-cost': 'error' } },
    features: [ownRules],
  });
  try {
    await eventually(async () => {
      const { body } = await portal.get('/findings?rule=service-without-cost');
      expect(body.items).toMatchObject([
        { subject: 'service:default/portal', severity: 'error' },
      ]);
    });
  } finally {
    await portal.stop();
    await rm(directory, { recursive: true });
  }
});
