import {
  isWarning,
  kindOfRef,
  nameOfRef,
  validateEntity,
} from '@onemap/plugin-operating-model-common';
import { classify } from '../model/classify';
import type { EntityDocument } from '../model/loadFiles';
import { UsageError } from '../terminal';
import { readPortalPage, TOKEN_VARIABLE } from './portalPage';

const TIMEOUT_MS = 60_000;

/** Whether a context is a portal and not a path. */
export function isPortal(context: string): boolean {
  return /^https?:\/\//i.test(context);
}

/**
 * All entities of a portal's catalog, as documents of a model.
 *
 * @param url - base URL of the portal
 * @param token - what the portal asks for, if anything
 * @param timeoutMs - how long each answer may take
 * @throws UsageError where the portal does not answer with entities, saying what to do
 */
export async function loadPortal(
  url: string,
  token: string | undefined,
  timeoutMs = TIMEOUT_MS,
): Promise<EntityDocument[]> {
  const base = baseOf(url);
  const access = { base, token: usableToken(token), timeoutMs };
  const documents: EntityDocument[] = [];
  let cursor: string | undefined;
  do {
    const page = await readPortalPage(access, cursor);
    for (const item of page.items) {
      const document = toDocument(item, base);
      if (document) documents.push(document);
    }
    cursor = page.pageInfo?.nextCursor;
  } while (cursor);
  return documents;
}

function baseOf(url: string): string {
  if (!URL.canParse(url)) {
    throw new UsageError(
      `${url} is not an address. Write one such as https://portal.example.com.`,
    );
  }
  const { username, password, host } = new URL(url);
  if (username || password) {
    throw new UsageError(
      `Leave the name and the password out of the address of ${host}: logs show them. Put a token in the environment variable ${TOKEN_VARIABLE}.`,
    );
  }
  return url.replace(/\/+$/, '');
}

/** A token that can be sent; what fetch says of another one would quote it. */
function usableToken(token: string | undefined): string | undefined {
  const trimmed = token?.trim();
  if (trimmed && !/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new UsageError(
      `What is in the environment variable ${TOKEN_VARIABLE} is no token: there are spaces, line breaks or odd characters in it.`,
    );
  }
  return trimmed;
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
