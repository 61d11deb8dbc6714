export { operatingModelPlugin as default } from './plugin';
