import { entity, workspace } from '../testing/workspace';

it('compares dates with the day that is given', async () => {
  const { lint } = workspace({
    'risk.yaml': entity(
      'Risk',
      'outage',
      'owner: user:anna',
      'forum: board',
      'reviewBy: 2026-12-01',
    ),
  });
  const rules = async (flags: string) =>
    (await lint(`${flags} .`)).findings.map(
      ({ rule }: { rule: string }) => rule,
    );
  expect(await rules('')).toEqual([]);
  expect(await rules('--as-of 2026-12-01')).toEqual([]);
  expect(await rules('--as-of 2026-12-02')).toEqual(['risk-unreviewed']);
});
