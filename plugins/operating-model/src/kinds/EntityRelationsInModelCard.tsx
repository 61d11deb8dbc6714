import Typography from '@material-ui/core/Typography';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import type { EntitySummary } from '@onemap/plugin-operating-model-common';
import { QuestionLine } from '../context/QuestionLine';
import { HiddenLine } from '../shared/HiddenLine';
import { Pending } from '../shared/Pending';
import { useText } from '../shared/useText';
import { NamedEntities } from '../shared/NamedEntities';
import { Facts } from './Facts';
import { relationGroups, type RelationGroup } from './relationGroups';
import { useReadable } from '../shared/useReadable';

/** What an entity is tied to in the operating model: of a person, what is left open if that person leaves. */
export function EntityRelationsInModelCard() {
  const t = useText();
  const { entity } = useEntity();
  const groups = relationGroups(entity);
  const refs = [...new Set(groups.flatMap(group => group.refs))].sort();
  const found = useReadable(refs);
  return (
    <EntityInfoCard
      title={t(entity.kind === 'User' ? 'kinds.ifPersonLeaves' : 'kinds.title')}
    >
      <Pending of={found}>
        {readable => <Groups groups={groups} readable={readable} />}
      </Pending>
    </EntityInfoCard>
  );
}

interface GroupsProps {
  groups: readonly RelationGroup[];
  readable: ReadonlyMap<string, EntitySummary>;
}

function Groups({ groups, readable }: GroupsProps) {
  const t = useText();
  const refs = new Set(groups.flatMap(group => group.refs));
  const shown = groups.flatMap(({ relation, refs: targets }) => {
    const entities = targets.flatMap(ref => readable.get(ref) ?? []);
    return entities.length ? [{ relation, entities }] : [];
  });
  return (
    <>
      {!refs.size && (
        <Typography variant="body2">{t('kinds.nothing')}</Typography>
      )}
      <Facts>
        {shown.map(({ relation, entities }) => (
          <QuestionLine
            key={relation}
            question={t(`kinds.relation.${relation}`)}
          >
            <NamedEntities entities={entities} />
          </QuestionLine>
        ))}
      </Facts>
      <HiddenLine count={refs.size - readable.size} />
    </>
  );
}
