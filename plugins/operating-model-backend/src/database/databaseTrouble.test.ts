import { databaseTroubleOf } from './databaseTrouble';

const secret = 'insert into findings (subject) values (risk:hr/secret) - full';

function failure(properties: object) {
  return Object.assign(new Error(secret), properties);
}

describe('databaseTroubleOf', () => {
  it.each([
    [{ code: 'SQLITE_FULL' }, /no room/],
    [{ code: '53100' }, /no room/],
    [{ code: 'ECONNREFUSED' }, /cannot be reached/],
    [{ code: '57P01' }, /cannot be reached/],
    [{ name: 'KnexTimeoutError' }, /cannot be reached/],
    [
      { message: `${secret} - Connection terminated unexpectedly` },
      /cannot be reached/,
    ],
    [
      {
        message:
          'ROLLBACK - Client has encountered a connection error and is not queryable',
      },
      /cannot be reached/,
    ],
    [{ code: 'SQLITE_BUSY' }, /busy/],
  ])('says of %j what may pass', (properties, message) => {
    expect(databaseTroubleOf(failure(properties))).toEqual({
      message: expect.stringMatching(message),
      isPassing: true,
    });
  });

  it.each(['23505', 'SQLITE_CONSTRAINT', 'XX000'])(
    'names the code of a refused statement, and not its values: %s',
    code => {
      expect(databaseTroubleOf(failure({ code }))).toEqual({
        message: expect.stringContaining(code),
        isPassing: false,
      });
    },
  );

  it.each([
    {},
    { code: 'ENOENT' },
    { code: 404 },
    { name: 'NotFoundError' },
    { name: 'FetchError', code: 'ECONNRESET' },
  ])('has nothing to say of %j', properties => {
    expect(databaseTroubleOf(failure(properties))).toBeUndefined();
  });

  it('has nothing to say of what is no error', () => {
    expect(databaseTroubleOf(undefined)).toBeUndefined();
  });
});
