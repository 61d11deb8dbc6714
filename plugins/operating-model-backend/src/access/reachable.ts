import type { PermissionsService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError } from '@backstage/errors';

/**
 * The permission system, which may be starting or away for a moment as any other part of the portal: then
 * nothing is decided, and whoever asked is told to try again.
 */
export function reachable(permissions: PermissionsService): PermissionsService {
  return {
    authorize: (requests, options) =>
      orUnavailable(permissions.authorize(requests, options)),
    authorizeConditional: (requests, options) =>
      orUnavailable(permissions.authorizeConditional(requests, options)),
  };
}

async function orUnavailable<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw new ServiceUnavailableError(
      'What you may do cannot be found out now. Nothing was changed. Try again soon.',
      error,
    );
  }
}
