import { Link } from '@backstage/core-components';
import type { ForumOverlap } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { SeverityIcon } from '../../shared/SeverityIcon';
import { useText } from '../../shared/useText';
import { Matrix } from '../Matrix';
import { overlappingForums, sharedBetween } from './sharedBetween';

/** Forums × forums: what both decide, and whether they look at the same information. Each cell leads to the comparison. */
export function OverlapMatrix(props: { overlaps: readonly ForumOverlap[] }) {
  const { overlaps } = props;
  const t = useText();
  const forums = overlappingForums(overlaps);
  const sharedOf = sharedBetween(overlaps);
  return (
    <Matrix
      label={t('governance.forums.matrix')}
      corner={t('governance.forums.forum')}
      columns={forums.map(forum => ({
        key: forum.ref,
        title: <EntityLink entity={forum} />,
      }))}
      rows={forums}
      keyOf={({ ref }) => ref}
      titleOf={forum => <EntityLink entity={forum} />}
      cellOf={({ ref }, other) => {
        const shared = sharedOf(ref, other);
        if (!shared) return null;
        const { decisions, information } = shared;
        return (
          <Link to={`?${new URLSearchParams({ compare: ref, with: other })}`}>
            {information !== 'same' && (
              <SeverityIcon
                severity={information === 'different' ? 'error' : 'warning'}
              />
            )}{' '}
            {t('governance.forums.shared', { count: decisions.length })},{' '}
            {t(`governance.forums.information.${information}`)}
          </Link>
        );
      }}
    />
  );
}
