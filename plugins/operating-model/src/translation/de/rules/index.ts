import { message } from './message';
import { phrases } from './phrases';
import { remedy } from './remedy';
import { title } from './title';

/** Was die Regeln sagen, auf Deutsch; Schlüssel wie im Englischen. */
export const rules = { title, message, remedy, ...phrases };
