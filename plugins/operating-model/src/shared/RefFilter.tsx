import Chip from '@material-ui/core/Chip';
import { nameOf } from './entityNames';
import { useText } from './useText';

interface RefFilterProps {
  /** What the entities are, such as "Service". */
  label: string;
  refs: readonly string[];
  onRemove: (ref: string) => void;
}

/** Filters by entity that a link brought along; each can be taken off. */
export function RefFilter({ label, refs, onRemove }: RefFilterProps) {
  const t = useText();
  return (
    <>
      {refs.map(ref => (
        <Chip
          key={ref}
          size="small"
          variant="outlined"
          label={`${label}: ${nameOf(ref)}`}
          onDelete={() => onRemove(ref)}
          title={t('shared.filter.remove')}
        />
      ))}
    </>
  );
}
