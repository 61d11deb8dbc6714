import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import type {
  KeyedText,
  ObligationCell,
} from '@onemap/plugin-operating-model-common';
import { useGapTexts } from '../../gaps/useGapTexts';
import { InlineEntities } from '../../shared/InlineEntities';
import { readableColor } from '../../shared/readableColor';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';
import { GapLink } from '../GapLink';

const useStyles = makeStyles(theme => ({
  by: { '& a': { textDecoration: 'underline' } },
  met: {
    fontSize: '1.2em',
    verticalAlign: '-0.2em',
    color: readableColor(theme, theme.palette.success.main),
  },
}));

interface RequirementSignProps {
  cell: ObligationCell;
  /** What would meet the requirement. */
  texts?: readonly KeyedText[];
}

/** Whether a service meets a requirement, and by what; else what would. */
export function RequirementSign({ cell, texts }: RequirementSignProps) {
  const classes = useStyles();
  const t = useText();
  const { textOf } = useGapTexts();
  if (cell.isMet) {
    return (
      <span className={classes.by}>
        <CheckIcon className={classes.met} aria-hidden />{' '}
        {cell.by.length
          ? t('governance.obligations.met', {
              names: <InlineEntities key="names" entities={cell.by} />,
            })
          : t('governance.obligations.metPlain')}
      </span>
    );
  }
  const what = cell.wouldMeet
    .map((way, index) => textOf(texts?.slice(index, index + 1), way).text)
    .join('; ');
  return (
    <span title={t('governance.obligations.would', { what })}>
      <SeverityIcon severity="error" />{' '}
      {cell.finding ? (
        <GapLink fingerprint={cell.finding}>
          {t('governance.obligations.notMet')}
        </GapLink>
      ) : (
        t('governance.obligations.notMet')
      )}
    </span>
  );
}
