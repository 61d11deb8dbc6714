import { entity, workspace } from './testing/workspace';

// benchmarks/many.mjs does the same with 100,000 files.

jest.setTimeout(60_000);

it('reads 5,000 files in folders, and reports on every one that has a gap or a mistake', async () => {
  const names = Array.from({ length: 5_000 }, (_, index) => `risk-${index}`);
  const files = names.map((name, index) => {
    const isMalformed = index % 1_000 === 0;
    return [
      `${index % 50}/${name}.yaml`,
      entity('Risk', name, isMalformed ? 'likelihood: 9' : 'status: open'),
    ];
  });
  const { lint } = workspace(Object.fromEntries(files));
  const { schemaErrors, findings, summary } = await lint('. --whole');
  expect(summary).toMatchObject({ files: 5_000, entities: 4_995 });
  expect(schemaErrors).toHaveLength(5);
  const unowned = findings.filter(
    ({ rule }: { rule: string }) => rule === 'risk-unowned',
  );
  expect(unowned).toHaveLength(4_995);
  expect(
    unowned.every(
      ({ evidence }: { evidence: { line: number }[] }) =>
        evidence[0].line === 6,
    ),
  ).toBe(true);
});
