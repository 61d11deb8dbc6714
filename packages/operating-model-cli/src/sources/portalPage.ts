import { UsageError } from '../terminal';

/** Environment variable with the token that the portal asks for. */
export const TOKEN_VARIABLE = 'OPMODEL_TOKEN';

/** How a portal is asked. */
export interface PortalAccess {
  /** Base URL, without a slash at its end. */
  base: string;
  token: string | undefined;
  /** How long an answer may take. */
  timeoutMs: number;
}

/** A part of a portal's catalog. */
export interface PortalPage {
  items: unknown[];
  pageInfo?: { nextCursor?: string };
}

const PAGE_SIZE = 500;
const INSTEAD = 'or give the context as a path';

/**
 * Reads a page of a portal's catalog.
 *
 * @param cursor - where the page starts; undefined for the first
 * @throws UsageError where the portal does not answer with entities, saying what to do
 */
export async function readPortalPage(
  access: PortalAccess,
  cursor: string | undefined,
): Promise<PortalPage> {
  const { base, token, timeoutMs } = access;
  const query = cursor
    ? `cursor=${encodeURIComponent(cursor)}`
    : 'orderField=metadata.uid,asc';
  const address = `${base}/api/catalog/entities/by-query?limit=${PAGE_SIZE}&${query}`;
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, {
      headers: {
        accept: 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      signal: AbortSignal.timeout(timeoutMs),
    });
    body = await response.text();
  } catch (error) {
    throw new UsageError(noAnswer(access, error as Error));
  }
  if (!response.ok) throw new UsageError(refusal(access, response.status));
  const page = parsed(body);
  if (!isPage(page)) {
    throw new UsageError(
      `${base} answers, but not as a portal does. Give the address at which it has /api/catalog, ${INSTEAD}.`,
    );
  }
  return page;
}

// What OpenSSL says of certificates whose authority is not among those that Node.js knows.
const UNKNOWN_AUTHORITY = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];

function noAnswer({ base, timeoutMs }: PortalAccess, error: Error): string {
  if (error.name === 'TimeoutError') {
    return `The portal ${base} does not answer within ${timeoutMs / 1000} s. Try again later, ${INSTEAD}.`;
  }
  const cause = error.cause as NodeJS.ErrnoException | undefined;
  if (UNKNOWN_AUTHORITY.includes(cause?.code ?? '')) {
    return `The portal ${base} has a certificate that this machine does not trust (${cause?.message}). Name a file with the certificate of its authority in the environment variable NODE_EXTRA_CA_CERTS, ${INSTEAD}.`;
  }
  return `The portal ${base} does not answer: ${cause?.message || error.message}. Check the address, ${INSTEAD}.`;
}

function refusal({ base, token }: PortalAccess, status: number): string {
  if (status === 404) {
    return `${base} has no /api/catalog (status 404). Give the address of the portal's backend, ${INSTEAD}.`;
  }
  if (status !== 401 && status !== 403) {
    return `The portal ${base} answers with status ${status}. Try again later, ${INSTEAD}.`;
  }
  return token
    ? `The portal ${base} refuses the token in ${TOKEN_VARIABLE} (status ${status}). Use one that may read the catalog.`
    : `The portal ${base} wants a token (status ${status}). Put one in the environment variable ${TOKEN_VARIABLE}.`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isPage(value: unknown): value is PortalPage {
  return Array.isArray((value as { items?: unknown } | undefined)?.items);
}
