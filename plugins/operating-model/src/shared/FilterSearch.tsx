import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useState } from 'react';
import type { FilterSelectProps } from './FilterSelect';

const OFFERED = 50;

const useStyles = makeStyles(theme => ({
  field: { minWidth: theme.spacing(17), maxWidth: '100%' },
}));

/** A filter by one of very many values: what is typed offers those that contain it. */
export function FilterSearch(props: FilterSelectProps) {
  const { label, all, choices, value, onChange } = props;
  const classes = useStyles();
  const id = useId();
  const chosen = choices.find(choice => choice.value === value);
  const [typed, setTyped] = useState(chosen?.text ?? '');
  const words = typed.toLowerCase();
  const offered = choices
    .filter(({ text }) => text.toLowerCase().includes(words))
    .slice(0, OFFERED);
  const choose = (text: string) => {
    setTyped(text);
    const named = choices.find(choice => choice.text === text);
    if (named || !text) onChange(named?.value ?? null);
  };
  return (
    <>
      <TextField
        id={id}
        variant="outlined"
        size="small"
        label={label}
        placeholder={all}
        className={classes.field}
        value={typed}
        onChange={({ target }) => choose(target.value)}
        inputProps={{ list: `${id}-choices` }}
        InputLabelProps={{ shrink: true }}
      />
      <datalist id={`${id}-choices`}>
        {offered.map(choice => (
          <option key={choice.value} value={choice.text} />
        ))}
      </datalist>
    </>
  );
}
