import { makeStyles } from '@material-ui/core/styles';
import type { SupplierCell } from '@onemap/plugin-operating-model-common';
import { GapMarks } from '../governance/GapMarks';
import { EntityLink } from '../shared/EntityLink';
import { quietColor } from '../shared/quietColor';
import { useDutyWords } from '../shared/useDutyWords';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';

const useStyles = makeStyles(theme => ({
  quiet: {
    color: quietColor(theme),
    fontSize: theme.typography.caption.fontSize,
  },
}));

interface SupplierServiceProps {
  /** Full reference. */
  supplier: string;
  service: SupplierCell;
}

/** What a supplier does for one service: by contract, and in the flow. */
export function SupplierService({ supplier, service }: SupplierServiceProps) {
  const classes = useStyles();
  const t = useText();
  const dutyWords = useDutyWords();
  const formats = useFormats();
  const declared = service.responsibilities.map(dutyWords);
  const real = service.performs.map(process =>
    t('kinds.supplier.stages', {
      stages: formats.list(process.stages),
      process: process.title,
    }),
  );
  return (
    <>
      <EntityLink entity={service} />{' '}
      <GapMarks
        fingerprints={service.findings}
        filter={{ about: supplier, service: service.ref }}
      />
      {declared.length > 0 && (
        <div className={classes.quiet}>
          {t('kinds.supplier.declared', { text: declared.join('; ') })}
        </div>
      )}
      {real.length > 0 && (
        <div className={classes.quiet}>
          {t('kinds.supplier.real', { text: real.join('; ') })}
        </div>
      )}
      {!(declared.length && real.length) && (
        <div className={classes.quiet}>
          {t(`kinds.supplier.${lackOf(declared, real)}`)}{' '}
          {!service.findings.length && t('kinds.supplier.noGap')}
        </div>
      )}
    </>
  );
}

/** Which of the two sides is missing. */
function lackOf(declared: readonly string[], real: readonly string[]) {
  if (real.length) return 'undeclaredWork';
  return declared.length ? 'idleDuty' : 'usedOnly';
}
