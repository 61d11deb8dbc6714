import type {
  AttestationRecord,
  AttestationStore,
} from '../database/AttestationStore';
import type { RejectedRecord, RejectedStore } from '../database/RejectedStore';
import type { WaiverRecord, WaiverStore } from '../database/WaiverStore';

/** What an evaluation reads of what people did in the portal and of what the catalog refused. */
export interface StoredInputs {
  /** Revision that they were read at. */
  revision: number;
  waivers: readonly WaiverRecord[];
  attestations: readonly AttestationRecord[];
  rejected: readonly RejectedRecord[];
}

/** Where they are kept. */
export interface InputStores {
  waivers: WaiverStore;
  attestations: AttestationStore;
  rejected: RejectedStore;
}

/** Reads them. What is written in the meantime makes the next look find another revision. */
export async function readInputs(
  stores: InputStores,
  revision: number,
): Promise<StoredInputs> {
  return {
    revision,
    waivers: await stores.waivers.active(),
    attestations: await stores.attestations.latest(),
    rejected: await stores.rejected.all(),
  };
}
