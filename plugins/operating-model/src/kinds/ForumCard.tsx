import Typography from '@material-ui/core/Typography';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { ForumFacts } from './ForumFacts';
import { ALL_ROWS, useEntityRef } from './useEntityRef';

/** When a forum meets, what it decides, and which forum decides the same. */
export function ForumCard() {
  const t = useText();
  const ref = useEntityRef();
  const found = useAnswer(['getForums', ALL_ROWS], api =>
    api.getForums({ limit: ALL_ROWS }),
  );
  return (
    <EntityInfoCard title={t('kinds.forum.title')}>
      <Pending of={found}>
        {({ forums, overlaps }) => {
          const forum = forums.find(each => each.ref === ref);
          return forum ? (
            <ForumFacts forum={forum} overlaps={overlaps} />
          ) : (
            <Typography variant="body2">{t('kinds.forum.notThere')}</Typography>
          );
        }}
      </Pending>
    </EntityInfoCard>
  );
}
