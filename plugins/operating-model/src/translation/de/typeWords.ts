/** Die Arten von Gremien, Maßnahmen, Lieferanten und Informationen, auf Deutsch. */
export const typeWords = {
  forumType: {
    'change-advisory-board': 'Change Advisory Board',
    'emergency-cab': 'Notfall-CAB',
    'cloud-governance-board': 'Gremium für Cloud-Governance',
    'risk-committee': 'Risikoausschuss',
    'incident-review': 'Nachbesprechung von Störungen',
    'service-review': 'Service-Review',
    'finops-review': 'FinOps-Review',
    'architecture-board': 'Architekturgremium',
  },
  controlType: {
    preventive: 'Vorbeugend',
    detective: 'Aufdeckend',
    corrective: 'Korrigierend',
  },
  supplierType: {
    'cloud-provider': 'Cloud-Anbieter',
    'network-provider': 'Netzbetreiber',
    'saas-vendor': 'SaaS-Anbieter',
    'managed-service-provider': 'Managed-Service-Anbieter',
    'software-vendor': 'Softwarehersteller',
  },
  informationType: {
    incident: 'Störung',
    change: 'Änderung',
    request: 'Anfrage',
    problem: 'Problem',
    risk: 'Risiko',
    asset: 'Anlage',
    control: 'Maßnahme',
    cost: 'Kosten',
    contract: 'Vertrag',
    observability: 'Beobachtung',
    organisation: 'Organisation',
    event: 'Ereignis',
  },
};
