import FormHelperText from '@material-ui/core/FormHelperText';
import { FilterSelect } from '../shared/FilterSelect';
import { useMyRef } from '../shared/useMyRef';
import { useText } from '../shared/useText';
import { usePeople } from './usePeople';

interface ApproverSelectProps {
  /** Full reference. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Who is to approve that a gap is accepted, by name; nobody in particular where none is chosen. */
export function ApproverSelect({ value, onChange }: ApproverSelectProps) {
  const t = useText();
  const me = useMyRef();
  const others = usePeople().filter(({ value: ref }) => ref !== me);
  return (
    <div>
      <FilterSelect
        label={t('gaps.dialog.approvedBy')}
        all={t('gaps.dialog.anybody')}
        choices={others}
        value={value}
        onChange={ref => onChange(ref ?? undefined)}
      />
      <FormHelperText>{t('gaps.dialog.approvedByHelp')}</FormHelperText>
    </div>
  );
}
