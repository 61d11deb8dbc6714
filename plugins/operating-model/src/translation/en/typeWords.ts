/** The types that the language knows of forums, controls, suppliers and information. */
export const typeWords = {
  forumType: {
    'change-advisory-board': 'Change advisory board',
    'emergency-cab': 'Emergency CAB',
    'cloud-governance-board': 'Cloud governance board',
    'risk-committee': 'Risk committee',
    'incident-review': 'Incident review',
    'service-review': 'Service review',
    'finops-review': 'FinOps review',
    'architecture-board': 'Architecture board',
  },
  controlType: {
    preventive: 'Preventive',
    detective: 'Detective',
    corrective: 'Corrective',
  },
  supplierType: {
    'cloud-provider': 'Cloud provider',
    'network-provider': 'Network provider',
    'saas-vendor': 'SaaS vendor',
    'managed-service-provider': 'Managed service provider',
    'software-vendor': 'Software vendor',
  },
  informationType: {
    incident: 'Incident',
    change: 'Change',
    request: 'Request',
    problem: 'Problem',
    risk: 'Risk',
    asset: 'Asset',
    control: 'Control',
    cost: 'Cost',
    contract: 'Contract',
    observability: 'Observability',
    organisation: 'Organisation',
    event: 'Event',
  },
} as const;
