import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { OperatingModelService } from '../services/OperatingModelService';

/** Registers one action. */
export type RegisterAction = (
  registry: ActionsRegistryService,
  model: Pick<OperatingModelService, 'evaluatedContextFor'>,
) => void;

/** What every action is: a question, which changes nothing however often it is asked. */
export const QUESTION = {
  readOnly: true,
  idempotent: true,
  destructive: false,
};
