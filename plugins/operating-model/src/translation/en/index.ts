import { canvas } from './canvas';
import { context } from './context';
import { flow } from './flow';
import { gaps } from './gaps';
import { governance } from './governance';
import { kinds } from './kinds';
import { onePage } from './onePage';
import type { rules } from './rules.generated';
import { service } from './service';
import { shared } from './shared';
import { signOffs } from './signOffs';
import { words } from './words';

/** Every text of the plugin in English, but what the rules say: each gap comes with that. */
export const messages = {
  words,
  shared,
  canvas,
  gaps,
  service,
  governance,
  context,
  flow,
  onePage,
  kinds,
  signOffs,
} as const;

/** The texts of the plugin, those of the rules included. */
export type AllMessages = typeof messages & { rules: typeof rules };
