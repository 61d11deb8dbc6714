/** What a case says of the supplier's duties, the stages, and the fields of process and service. */
export interface PartnerParts {
  responsibilities?: string;
  stages?: string;
  process?: string;
  service?: string;
  rest?: string;
}

/** A supplier `partner`, a process `incident` and a service `portal` that follows it. */
export const partnerModel = (parts: PartnerParts = {}) => `
kind: Supplier
name: partner
spec:
  type: managed-service-provider
  supportGroups: [Partner L2, Partner L3]
  responsibilities: [${parts.responsibilities ?? ''}]
---
kind: Process
name: incident
spec: { type: incident, stages: [${parts.stages ?? ''}], ${parts.process ?? ''} }
---
kind: Service
name: portal
spec: { type: business, environments: [on-prem, azure], ${parts.service ?? ''} }
---
${parts.rest ?? ''}
`;

export const PERFORMS = '{ name: restore, performedBy: [supplier:partner] }';
export const PERFORMS_ON_PREM =
  '{ name: restore, performedBy: [supplier:partner], environments: [on-prem] }';
export const OTHERS = '{ name: restore, performedBy: [group:operations] }';

/** Incident evidence of the service. */
export const flow = (incidents: number, byGroup: Record<string, number>) => ({
  incidents: [{ service: 'service:default/portal', incidents, byGroup }],
});
/** Evidence that says nothing. */
export const NO_INCIDENTS = flow(0, {});
