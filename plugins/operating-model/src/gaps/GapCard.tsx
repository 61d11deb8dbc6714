import { makeStyles } from '@material-ui/core/styles';
import type { FindingView } from '@onemap/plugin-operating-model-common';
import { Suspense, useEffect, useRef, useState } from 'react';
import { lazyPart } from '../shared/lazyPart';
import { severityColor } from '../shared/readableColor';
import { GapSummary } from './GapSummary';

// Of many gaps few are unfolded: it stays out of the first view.
const GapDetails = lazyPart(
  async () => (await import('./GapDetails')).GapDetails,
);

const useStyles = makeStyles(theme => ({
  card: {
    border: `1px solid ${theme.palette.divider}`,
    borderLeftWidth: 4,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.background.paper,
    scrollMarginTop: theme.spacing(10),
    '&:focus': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  error: { borderLeftColor: severityColor(theme, 'error') },
  warning: { borderLeftColor: severityColor(theme, 'warning') },
  info: { borderLeftColor: severityColor(theme, 'info') },
  accepted: { borderLeftColor: theme.palette.divider },
}));

/** That a gap is asked for. Each time is an object of its own: the gap is shown again. */
export interface AskedGap {
  fingerprint: string;
}

interface GapCardProps {
  gap: FindingView;
  /** Unfolded from the start. */
  isChosen?: boolean;
  /** That this gap is asked for: unfolded, scrolled to and focused. */
  asked?: AskedGap;
  /** Names the services, where they do not go without saying. */
  showsServices?: boolean;
  onPoint?: (gap: FindingView | undefined) => void;
  onChanged: () => void;
}

/** One gap: what is wrong in a line; unfolded, how to mend it and what proves it. */
export function GapCard(props: GapCardProps) {
  const { gap, isChosen = false, asked, onPoint, onChanged } = props;
  const classes = useStyles();
  const [isOpen, setOpen] = useState(isChosen);
  const card = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.focus({ preventScroll: true });
  }, [asked]);

  const tone = gap.state === 'open' ? gap.severity : 'accepted';
  const details = `gap-${gap.fingerprint}-details`;
  return (
    <article
      ref={card}
      tabIndex={-1}
      id={`gap-${gap.fingerprint}`}
      className={`${classes.card} ${classes[tone]}`}
      onMouseEnter={() => onPoint?.(gap)}
      onMouseLeave={() => onPoint?.(undefined)}
      data-rule={gap.rule}
    >
      <GapSummary
        gap={gap}
        showsServices={props.showsServices}
        isOpen={isOpen}
        controls={details}
        onToggle={() => setOpen(!isOpen)}
      />
      <div id={details} hidden={!isOpen}>
        {isOpen && (
          <Suspense fallback={null}>
            <GapDetails
              gap={gap}
              isOnPageOfService={!props.showsServices}
              onChanged={onChanged}
            />
          </Suspense>
        )}
      </div>
    </article>
  );
}
