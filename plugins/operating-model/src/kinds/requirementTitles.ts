import type { OperatingModelApi } from '../api';

/** What requirements ask, by id; those of packs that no service falls under are not known. */
export async function requirementTitles(
  api: OperatingModelApi,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const packs = [...new Set(ids.map(id => id.split(':')[0]))];
  const answers = await Promise.all(
    packs.map(pack => api.getObligations({ pack: [pack], limit: 1 })),
  );
  return new Map(
    answers
      .flatMap(answer => answer.packs)
      .flatMap(({ requirements }) => requirements)
      .map(({ id, title }) => [id, title]),
  );
}
