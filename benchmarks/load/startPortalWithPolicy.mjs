import { confidential } from '../model/confidential.mjs';
import { evaluated } from './evaluated.mjs';
import { fillCatalog } from './fillCatalog.mjs';
import { startPortal } from './startPortal.mjs';

/**
 * Starts a portal with a generated model, parts of which the policy of the example organisation keeps to HR.
 *
 * @param {string} connectionString - of a superuser
 * @param {number} entities - how many there are besides those of HR
 * @returns the portal; the names of the `services`; as whom to ask: `insider`, of HR, reads everything, `outsider` not
 */
export async function startPortalWithPolicy(connectionString, entities) {
  const portal = await startPortal(connectionString, { hasPolicy: true });
  try {
    const services = await fillCatalog(
      connectionString,
      entities,
      confidential(),
    );
    console.log(`${await evaluated(portal)} entities evaluated`);
    return {
      portal,
      services,
      insider: await portal.as('hanna'),
      outsider: await portal.as('ada'),
    };
  } catch (error) {
    await portal.stop();
    throw error;
  }
}
