import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useState, type ReactNode } from 'react';
import { QuietButton } from './QuietButton';
import { quietColor } from './quietColor';
import { useText } from './useText';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    // Fields have their own, which must not depend on whose styles come later.
    '& > :not(.MuiTextField-root)': { minWidth: 0 },
    '& .MuiInputLabel-root:not(.Mui-focused)': { color: quietColor(theme) },
    [theme.breakpoints.down('xs')]: {
      // As wide as its longest value, and alone in its line where two have no room.
      '& > .MuiTextField-root': { flex: '1 1 40%', minWidth: 'fit-content' },
    },
  },
}));

interface FilterBarProps {
  label: string;
  /** Those that are used most. */
  children: ReactNode;
  /** The others; on a phone they are shown on request. */
  more?: ReactNode;
  /** That one of the others is set: then they show, lest nobody see why so little is listed. */
  usesMore?: boolean;
}

/** The filters of a list. */
export function FilterBar(props: FilterBarProps) {
  const { label, children, more, usesMore = false } = props;
  const classes = useStyles();
  const t = useText();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('xs'));
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.bar} role="search" aria-label={label}>
      {children}
      {(isOpen || usesMore || !isNarrow) && more}
      {isNarrow && more && !usesMore && (
        <QuietButton onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {t(isOpen ? 'shared.filter.fewer' : 'shared.filter.more')}
        </QuietButton>
      )}
    </div>
  );
}
