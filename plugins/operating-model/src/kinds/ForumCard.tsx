import Typography from '@material-ui/core/Typography';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Pending } from '../shared/Pending';
import { useAnswer } from '../shared/useAnswer';
import { useText } from '../shared/useText';
import { findForum } from '../shared/findForum';
import { ForumFacts } from './ForumFacts';
import { useEntityRef } from './useEntityRef';

/** When a forum meets, what it decides, and which forum decides the same. */
export function ForumCard() {
  const t = useText();
  const ref = useEntityRef();
  const found = useAnswer(['findForum', ref], api => findForum(api, ref));
  return (
    <EntityInfoCard title={t('kinds.forum.title')}>
      <Pending of={found}>
        {({ forum, overlaps }) =>
          forum ? (
            <ForumFacts forum={forum} overlaps={overlaps} />
          ) : (
            <Typography variant="body2">{t('kinds.forum.notThere')}</Typography>
          )
        }
      </Pending>
    </EntityInfoCard>
  );
}
