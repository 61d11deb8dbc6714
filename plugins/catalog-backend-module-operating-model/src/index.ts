export { catalogModuleOperatingModel as default } from './module';
