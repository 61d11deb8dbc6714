const UNREACHABLE = [
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'],
  // PostgreSQL: shut down, crashed, starting up, out of connections.
  ...['57P01', '57P02', '57P03', '53300'],
];
const FULL = ['SQLITE_FULL', '53100'];
const BUSY = ['SQLITE_BUSY', 'SQLITE_LOCKED'];
/** The driver has no code for a connection that broke; the statement stands before what it says of it. */
const LOST = /\b(Connection terminated|is not queryable)\b/;
const STATEMENT = /^(SQLITE_\w+|(\d\d|F0|HV|P0|XX)[\dA-Z]{3})$/;

/** What is wrong with the database. */
export interface DatabaseTrouble {
  /** In words for anybody: the error itself quotes the statement with its values. */
  message: string;
  /** Whether it may pass without anybody changing the program. */
  isPassing: boolean;
}

/** What is wrong with the database; undefined where an error is about something else. */
export function databaseTroubleOf(error: unknown): DatabaseTrouble | undefined {
  const { name, code, message } = (error ?? {}) as {
    name?: unknown;
    code?: unknown;
    message?: unknown;
  };
  // Another part of the portal was not reached, which has the same codes.
  if (name === 'FetchError') return undefined;
  const said = String(code);
  if (FULL.includes(said)) {
    return passing('The database has no room left on its disk. Make room.');
  }
  if (BUSY.includes(said)) return passing('The database is busy.');
  if (
    UNREACHABLE.includes(said) ||
    name === 'KnexTimeoutError' ||
    LOST.test(String(message))
  ) {
    return passing('The database cannot be reached.');
  }
  if (!STATEMENT.test(said)) return undefined;
  const refused = `The database refused a statement (${said}). The log says more.`;
  return { message: refused, isPassing: false };
}

function passing(message: string): DatabaseTrouble {
  return { message, isPassing: true };
}
