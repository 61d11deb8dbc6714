import { version } from '../package.json';

/** The version of the command. */
export const VERSION: string = version;
