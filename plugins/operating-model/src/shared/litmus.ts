import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import RemoveCircleOutlineIcon from '@material-ui/icons/RemoveCircleOutline';
import type { Litmus } from '@onemap/plugin-operating-model-common';

/** One of the three litmus questions. */
export type LitmusQuestion = keyof Litmus;

/** The litmus questions in the order in which they are asked. */
export const LITMUS_QUESTIONS = [
  'onePageFlow',
  'sharedRecognition',
  'boardAndRegulator',
] as const satisfies readonly LitmusQuestion[];

/** The sign of each answer: told apart by shape, not by colour alone. */
export const LITMUS_ICONS = {
  yes: CheckIcon,
  partly: RemoveCircleOutlineIcon,
  no: BlockIcon,
};
