/** The types of processes in which incidents are handled. */
export const INCIDENT_TYPES: readonly string[] = ['incident', 'major-incident'];
