import {
  isWarning,
  kindOfRef,
  nameOfRef,
  validateEntity,
} from '@onemap/plugin-operating-model-common';
import { classify } from '../model/classify';
import type { EntityDocument } from '../model/loadFiles';
import { UsageError } from '../terminal';

const PAGE_SIZE = 500;
const TIMEOUT_MS = 60_000;

/** Environment variable with the token that the portal asks for. */
export const TOKEN_VARIABLE = 'OPMODEL_TOKEN';

/** Whether a context is a portal and not a path. */
export function isPortal(context: string): boolean {
  return /^https?:\/\//i.test(context);
}

/**
 * All entities of a portal's catalog, as documents of a model.
 *
 * @param url - base URL of the portal
 * @throws UsageError where the portal does not answer with entities, saying what to do
 */
export async function loadPortal(
  url: string,
  token: string | undefined,
): Promise<EntityDocument[]> {
  const base = url.replace(/\/+$/, '');
  const documents: EntityDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPage(base, cursor, token);
    for (const item of page.items) {
      const document = toDocument(item, base);
      if (document) documents.push(document);
    }
    cursor = page.pageInfo?.nextCursor;
  } while (cursor);
  return documents;
}

interface Page {
  items: unknown[];
  pageInfo?: { nextCursor?: string };
}

async function readPage(
  base: string,
  cursor: string | undefined,
  token: string | undefined,
): Promise<Page> {
  const query = cursor
    ? `cursor=${encodeURIComponent(cursor)}`
    : 'orderField=metadata.uid,asc';
  const address = `${base}/api/catalog/entities/by-query?limit=${PAGE_SIZE}&${query}`;
  let response: Response;
  try {
    response = await fetch(address, {
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (error) {
    throw new UsageError(
      `The portal ${base} does not answer: ${reasonOf(error)}. Check the address, or give the context as a path.`,
    );
  }
  if (!response.ok) throw new UsageError(refusal(base, response.status, token));
  const page: unknown = await response.json().catch(() => undefined);
  if (!isPage(page)) {
    throw new UsageError(
      `${base} answers, but not as a portal does. Give the address at which it has /api/catalog.`,
    );
  }
  return page;
}

function refusal(
  base: string,
  status: number,
  token: string | undefined,
): string {
  if (status !== 401 && status !== 403) {
    return `The portal ${base} answers with status ${status}. Try again later, or give the context as a path.`;
  }
  return token
    ? `The portal ${base} refuses the token in ${TOKEN_VARIABLE} (status ${status}). Use one that may read the catalog.`
    : `The portal ${base} wants a token (status ${status}). Put one in the environment variable ${TOKEN_VARIABLE}.`;
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
}

function isPage(value: unknown): value is Page {
  return Array.isArray((value as { items?: unknown } | undefined)?.items);
}

function toDocument(item: unknown, base: string): EntityDocument | undefined {
  const found = classify(item);
  if (found.is === 'nothing' || !found.ref) return undefined;
  const { ref } = found;
  const namespace = ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'));
  const isAccepted =
    found.is === 'other' ||
    (found.is === 'ours' && validateEntity(item).every(isWarning));
  return {
    ref,
    entity: isAccepted ? found.entity : undefined,
    place: {
      page: `${base}/catalog/${namespace}/${kindOfRef(ref)}/${nameOfRef(ref)}`,
    },
    isOfCatalog: true,
  };
}
