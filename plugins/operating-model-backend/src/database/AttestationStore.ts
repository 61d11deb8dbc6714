import type { SignedModel } from '@onemap/plugin-operating-model-common';

/** A sign-off of the one-page model of a service. Times are ISO 8601 in UTC. */
export interface AttestationRecord {
  id: number;
  /** Full reference of the service. */
  service: string;
  role: string;
  /** Full reference of the user. */
  signedBy: string;
  signedAt: string;
  /** Digest of what was signed. */
  digest: string;
  /** What was signed. */
  model: SignedModel;
}

/** Keeps sign-offs. */
export interface AttestationStore {
  /** The last sign-off of each role for each service, where it was not withdrawn. */
  latest(): Promise<AttestationRecord[]>;
  sign(attestation: Omit<AttestationRecord, 'id'>): Promise<AttestationRecord>;
  /** Withdraws the sign-offs of a role for a service; says whether there was one. */
  withdraw(
    service: string,
    role: string,
    by: string,
    at: string,
  ): Promise<boolean>;
}
