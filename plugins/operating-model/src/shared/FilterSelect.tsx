import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { FilterSearch } from './FilterSearch';

const useStyles = makeStyles(theme => ({
  select: { minWidth: theme.spacing(17), maxWidth: '100%' },
}));

/** What can be chosen. */
export interface Choice {
  value: string;
  /** For people, and of no other choice. */
  text: string;
}

/** A filter by one value. */
export interface FilterSelectProps {
  label: string;
  /** What stands for no choice; without it, one is always chosen. */
  all?: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string | null) => void;
  /** Hears what is typed where the choices are not all there are, and follow it. */
  onType?: (typed: string) => void;
}

/** More than this nobody reads through, and a browser draws them slowly. */
export const FEW = 400;

/** A filter by one of some values; of very many, one is found by typing. */
export function FilterSelect(props: FilterSelectProps) {
  const { label, all, choices, value, onChange, onType } = props;
  const classes = useStyles();
  const id = useId();
  if (onType || choices.length > FEW) return <FilterSearch {...props} />;
  return (
    <TextField
      select
      id={id}
      variant="outlined"
      size="small"
      label={label}
      className={classes.select}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value || null)}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      {all !== undefined && <option value="">{all}</option>}
      {choices.map(choice => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </TextField>
  );
}
