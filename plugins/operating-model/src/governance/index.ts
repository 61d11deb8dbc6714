export { GovernancePage } from './GovernancePage';
export { LegacyGovernancePage } from './LegacyGovernancePage';
