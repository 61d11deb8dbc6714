export * from './OperatingModelHttpClient';
export * from './pagesOf';
export * from './ProblemError';
export type { ConnectionOptions } from './Connection';
