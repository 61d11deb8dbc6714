import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import SearchIcon from '@material-ui/icons/Search';
import { useEffect, useId, useState } from 'react';
import { REST_MS } from './useRested';

interface FilterTextProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A filter by words. */
export function FilterText({ label, value, onChange }: FilterTextProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return undefined;
    const timer = setTimeout(() => onChange(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <TextField
      id={id}
      type="search"
      variant="outlined"
      size="small"
      label={label}
      value={text}
      onChange={({ target }) => setText(target.value)}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" aria-hidden />
          </InputAdornment>
        ),
      }}
    />
  );
}
