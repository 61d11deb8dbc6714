import type { ForumRow } from '@onemap/plugin-operating-model-common';
import { DataTable } from '../../shared/DataTable';
import { EntityLink } from '../../shared/EntityLink';
import { InlineEntities } from '../../shared/InlineEntities';
import { EntityOrNobody } from '../../shared/EntityOrNobody';
import { useCadenceWords } from '../../shared/useCadenceWords';
import { useFormats } from '../../shared/useFormats';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { GapMarks } from '../GapMarks';

/** The forums: when they meet, who sits where, what they decide. */
export function ForumTable({ forums }: { forums: readonly ForumRow[] }) {
  const t = useText();
  const formats = useFormats();
  const word = useWords();
  const cadence = useCadenceWords();
  return (
    <DataTable
      label={t('governance.forums.label')}
      rows={forums}
      keyOf={forum => forum.ref}
      empty={t('governance.nothing')}
      columns={[
        {
          key: 'forum',
          title: t('governance.forums.forum'),
          render: forum => (
            <>
              <EntityLink entity={forum} />{' '}
              <GapMarks
                fingerprints={forum.findings}
                filter={{ about: forum.ref }}
              />
            </>
          ),
        },
        {
          key: 'meets',
          title: t('governance.forums.meets'),
          render: forum =>
            forum.cadence && cadence(forum.cadence, forum.convenesWithin),
        },
        {
          key: 'chair',
          title: t('governance.forums.chair'),
          render: forum => (
            <EntityOrNobody of={forum} field="chair">
              {t('governance.forums.nobody')}
            </EntityOrNobody>
          ),
        },
        {
          key: 'members',
          title: t('governance.forums.members'),
          render: forum => <InlineEntities entities={forum.members} />,
        },
        {
          key: 'decides',
          title: t('governance.forums.decides'),
          render: forum =>
            formats.list(forum.decides.map(each => word('decision', each))),
        },
        {
          key: 'services',
          title: t('governance.forums.services'),
          render: forum => formats.number(forum.services),
        },
      ]}
    />
  );
}
