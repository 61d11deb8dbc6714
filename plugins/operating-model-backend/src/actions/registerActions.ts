// Actions are an alpha interface of Backstage: this folder is all that depends on it.
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { OperatingModelService } from '../services/OperatingModelService';
import { registerCanvas } from './canvas';
import { registerGapsOfService } from './gapsOfService';
import { registerWhoDecides } from './whoDecides';
import { registerWhoOwns } from './whoOwns';

/** Offers the questions that agents ask. Each runs as the caller, and says what the caller may read. */
export function registerActions(
  registry: ActionsRegistryService,
  model: Pick<OperatingModelService, 'evaluatedContextFor'>,
) {
  registerWhoOwns(registry, model);
  registerWhoDecides(registry, model);
  registerGapsOfService(registry, model);
  registerCanvas(registry, model);
}
