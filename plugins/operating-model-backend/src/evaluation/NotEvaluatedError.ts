import { CustomErrorBase } from '@backstage/errors';

/** There are no findings yet; asking again in a while helps. */
export class NotEvaluatedError extends CustomErrorBase {
  override name = 'NotEvaluatedError' as const;

  constructor(reason = 'The catalog has not been read yet.') {
    super(`The operating model has not been evaluated yet. ${reason}`);
  }
}
