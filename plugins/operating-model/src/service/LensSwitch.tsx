import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import type { CanvasAnswer } from '@onemap/plugin-operating-model-common';
import { ChoiceSwitch } from '../shared/ChoiceSwitch';
import { FilterSelect } from '../shared/FilterSelect';
import { quietColor } from '../shared/quietColor';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { useServiceView } from './useServiceView';

const useStyles = makeStyles(theme => ({
  lenses: {
    // Each finds room of its own in the row that they stand in.
    display: 'contents',
    '& .MuiInputLabel-root:not(.Mui-focused)': { color: quietColor(theme) },
    [theme.breakpoints.down('xs')]: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1, 2),
      width: '100%',
      marginTop: theme.spacing(0.75), // the labels stand on the upper edges
      '& > .MuiTextField-root': { flex: '1 1 40%', minWidth: 0 },
    },
  },
}));

/** Through what the canvas is seen: side by side, or, on a phone, as two short lists to choose from. */
export function LensSwitch({ lenses }: Pick<CanvasAnswer, 'lenses'>) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('xs'));
  const [{ lens }, setView] = useServiceView();
  const parts = [
    {
      part: 'environment' as const,
      all: t('service.lens.everywhere'),
      values: lenses.environments,
    },
    {
      part: 'discipline' as const,
      all: t('service.lens.all'),
      values: lenses.disciplines,
    },
  ].filter(({ values }) => values.length > 1);
  if (!parts.length) return null;
  return (
    <div className={classes.lenses}>
      {parts.map(({ part, all, values }) => {
        const props = {
          label: t(`service.lens.${part}`),
          all,
          choices: values.map(value => ({ value, text: word(part, value) })),
          value: lens[part],
          onChange: (chosen?: string | null) =>
            setView({ [part]: chosen ?? null }),
        };
        return isNarrow ? (
          <FilterSelect key={part} {...props} />
        ) : (
          <ChoiceSwitch key={part} isLabelled {...props} />
        );
      })}
    </div>
  );
}
