import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { FilterSelect } from '../shared/FilterSelect';
import { useMyRef } from '../shared/useMyRef';
import { useRested } from '../shared/useRested';
import { useText } from '../shared/useText';
import { usePeople } from './usePeople';

const useStyles = makeStyles({
  // As wide as the fields above, however long the names are that arrive later.
  field: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface ApproverSelectProps {
  /** Full reference. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Who is to approve that a gap is accepted, by name; nobody in particular where none is chosen. */
export function ApproverSelect({ value, onChange }: ApproverSelectProps) {
  const classes = useStyles();
  const t = useText();
  const me = useMyRef();
  const [typed, setTyped] = useState('');
  const { hasMore } = usePeople('');
  const { choices } = usePeople(useRested(typed));
  const others = choices.filter(({ value: ref }) => ref !== me);
  return (
    <div className={classes.field}>
      <FilterSelect
        label={t('gaps.dialog.approvedBy')}
        all={t('gaps.dialog.anybody')}
        choices={others}
        value={value}
        onChange={ref => onChange(ref ?? undefined)}
        onType={hasMore ? setTyped : undefined}
      />
      <FormHelperText>{t('gaps.dialog.approvedByHelp')}</FormHelperText>
    </div>
  );
}
