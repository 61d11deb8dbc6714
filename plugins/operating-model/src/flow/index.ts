export { ServiceFlow } from './ServiceFlow';
