import { request } from '@playwright/test';
import { Api } from './Api';
import { Examples } from './Examples';
import type { Portal } from './portal';

const REF = 'supplier:default/deskhaven-office';
const FILE = 'services/digital-workplace/operating-model.yaml';
const DAY = "ends: '2030-01-31'";
const NO_DAY = 'ends: 31 January 2030';

/**
 * Makes a mistake in a document that the catalog has taken in: it refuses the new version and keeps the old
 * one, so the rest of the model stays as it was. The mistake stays: several tests look at it, some at once.
 */
export async function refuseADocument({
  backendUrl,
  examples: folder,
}: Portal): Promise<void> {
  const examples = new Examples(folder);
  if ((await examples.read(FILE)).includes(NO_DAY)) return;
  const context = await request.newContext();
  await new Api(context, backendUrl).entity(REF);
  await context.dispose();
  await examples.edit(FILE, text => text.replace(DAY, NO_DAY));
}
