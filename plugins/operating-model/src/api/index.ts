export { clientOf } from './clientOf';
export {
  operatingModelApiRef,
  type OperatingModelApi,
} from './operatingModelApiRef';
export { unavailability, type Unavailability } from './unavailability';
