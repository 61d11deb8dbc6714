import type { AllMessages } from '../en';
import { flatten, type SameKeys } from '../nested';
import { canvas } from './canvas';
import { context } from './context';
import { flow } from './flow';
import { gaps } from './gaps';
import { governance } from './governance';
import { kinds } from './kinds';
import { onePage } from './onePage';
import { rules } from './rules';
import { service } from './service';
import { shared } from './shared';
import { signOffs } from './signOffs';
import { words } from './words';

/** Every text of the plugin in German: the same keys as in English, or it does not compile. */
const german: SameKeys<AllMessages> = {
  canvas,
  context,
  flow,
  gaps,
  governance,
  kinds,
  onePage,
  service,
  shared,
  signOffs,
  rules,
  words,
};

// `SameKeys` has checked that every text is there; the flat type cannot be followed through `flatten`.
export default flatten(german) as never;
