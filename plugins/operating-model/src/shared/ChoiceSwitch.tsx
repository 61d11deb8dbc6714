import { makeStyles } from '@material-ui/core/styles';
import { useId } from 'react';
import { quietColor } from './quietColor';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles(theme => ({
  group: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: 1,
  },
  label: {
    float: 'left', // the only way to put a legend in line
    padding: theme.spacing(0.375, 1, 0.375, 0),
    fontSize: theme.typography.caption.fontSize,
    lineHeight: 1.7,
    color: quietColor(theme),
  },
  choice: {
    position: 'relative',
    display: 'inline-flex',
  },
  // The radio covers its label: it is hit by pointers and found by assistive technology.
  radio: {
    position: 'absolute',
    inset: 0,
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
    '&:checked + span': {
      color: theme.palette.primary.contrastText,
      backgroundColor: theme.palette.primary.main,
      borderColor: theme.palette.primary.main,
    },
    '&:focus-visible + span': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
    '&:hover:not(:checked) + span': {
      backgroundColor: theme.palette.action.hover,
    },
  },
  text: {
    padding: theme.spacing(0.375, 0.75),
    border: `1px solid ${theme.palette.divider}`,
    fontSize: '0.8125rem',
    lineHeight: 1.4,
    color: quietColor(theme),
    borderRadius: theme.shape.borderRadius,
  },
}));

interface Choice<T extends string> {
  value: T;
  text: string;
}

interface ChoiceSwitchProps<T extends string> {
  /** What is chosen. */
  label: string;
  /** Shows the label; else it is for screen readers. */
  isLabelled?: boolean;
  choices: readonly Choice<T>[];
  /** What to call no choice; without it, one is always chosen. */
  all?: string;
  value: T | undefined;
  onChange: (value: T | undefined) => void;
}

/** One of a few, side by side; wraps where the screen is narrow. */
export function ChoiceSwitch<T extends string>(props: ChoiceSwitchProps<T>) {
  const { label, isLabelled, choices, all, value, onChange } = props;
  const classes = useStyles();
  const name = useId();
  const options = [
    ...(all === undefined ? [] : [{ value: undefined, text: all }]),
    ...choices,
  ];
  return (
    <fieldset className={classes.group}>
      <legend className={isLabelled ? classes.label : undefined}>
        {isLabelled ? label : <VisuallyHidden>{label}</VisuallyHidden>}
      </legend>
      {options.map(option => (
        <label key={option.text} className={classes.choice}>
          <input
            type="radio"
            name={name}
            className={classes.radio}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span className={classes.text}>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
