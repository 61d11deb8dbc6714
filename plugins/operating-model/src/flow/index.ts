export { Lanes } from './Lanes';
export { ServiceFlow } from './ServiceFlow';
