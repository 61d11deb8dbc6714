/** The disciplines: whose world a thing comes from. A closed set (model.md, ground rules). */
export const DISCIPLINES = [
  'itsm',
  'cloud',
  'security',
  'continuity',
  'finance',
  'business',
  'hr',
  'facilities',
  'legal',
] as const;

/** One of {@link DISCIPLINES}. */
export type Discipline = (typeof DISCIPLINES)[number];

/** Well-known environments. An open set: an organisation adds its own in configuration. */
export const ENVIRONMENTS = [
  'on-prem',
  'iaas',
  'paas',
  'saas',
  'ot',
  'edge',
  'azure',
  'aws',
  'gcp',
] as const;

/** Well-known classes of decision. An open set. */
export const DECISIONS = [
  'change-approval',
  'major-incident-declaration',
  'risk-acceptance',
  'security-exception',
  'policy-change',
  'landing-zone-change',
  'supplier-selection',
  'spend-approval',
  'service-design',
  'data-access',
] as const;

/** Well-known roles around a service. An open set. */
export const ROLES = [
  'service-owner',
  'product-owner',
  'platform-team',
  'ccoe',
  'security',
  'operations',
] as const;

/** Well-known process types. Any other word is allowed too. */
export const PROCESS_TYPES = [
  'incident',
  'major-incident',
  'problem',
  'change',
  'request',
  'risk',
  'threat',
  'exception',
  'policy',
  'continuity',
  'supplier',
  'cost',
  'service-review',
  'onboarding',
] as const;

/** The five processes of USM, which every process is an instance of. */
export const USM_PROCESSES = [
  'agree',
  'change',
  'recover',
  'operate',
  'improve',
] as const;

/** Practices of the activity library that are named most often. The library has the others. */
export const PRACTICES = [
  'itil4:incident-management',
  'itil4:change-enablement',
  'cobit2019:DSS02',
  'cobit2019:BAI06',
] as const;

/** How much the business relies on a service, highest first. Absent means `medium`. */
export const CRITICALITIES = ['critical', 'high', 'medium', 'low'] as const;

/** One of {@link CRITICALITIES}. */
export type Criticality = (typeof CRITICALITIES)[number];
