import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useEffect, useId, useRef, useState } from 'react';
import type { Choice, FilterSelectProps } from './FilterSelect';

const OFFERED = 50;

const useStyles = makeStyles(theme => ({
  field: { minWidth: theme.spacing(17), maxWidth: '100%' },
}));

/** A filter by one of very many values: what is typed offers those that contain it. */
export function FilterSearch(props: FilterSelectProps) {
  const { label, all, choices, value, onChange, onType } = props;
  const classes = useStyles();
  const id = useId();
  // Only while somebody types; else the field says what is chosen.
  const [typed, setTyped] = useState<string>();
  const [last, setLast] = useState<Choice>();
  const isChosen = (choice: Choice) => choice.value === value;
  const chosen =
    choices.find(isChosen) ?? (last && isChosen(last) ? last : undefined);
  const text = typed ?? chosen?.text ?? '';
  const words = text.toLowerCase();
  const offered = choices
    .filter(choice => choice.text.toLowerCase().includes(words))
    .slice(0, OFFERED);
  // Also where the choices arrive after what is typed; said once, however long it takes to come back as the value.
  const named = choices.find(choice => choice.text === typed);
  const said = useRef<Choice>();
  useEffect(() => {
    if (!named || named.value === value || named === said.current) return;
    said.current = named;
    setLast(named);
    onChange(named.value);
  }, [named, value, onChange]);
  const type = (entered: string) => {
    said.current = undefined;
    setTyped(entered);
    onType?.(entered);
    if (!entered) onChange(null);
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
        value={text}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(undefined)}
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
