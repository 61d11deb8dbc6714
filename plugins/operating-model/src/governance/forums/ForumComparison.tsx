import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  EntitySummary,
  ForumRow,
} from '@onemap/plugin-operating-model-common';
import type { ReactNode } from 'react';
import { EntityLink } from '../../shared/EntityLink';
import { EntityOrNobody } from '../../shared/EntityOrNobody';
import { QuietButton } from '../../shared/QuietButton';
import { useCadenceWords } from '../../shared/useCadenceWords';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { Matrix } from '../Matrix';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 2),
    marginBottom: theme.spacing(1),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  both: { fontWeight: 700 },
}));

interface ForumComparisonProps {
  forums: [ForumRow, ForumRow];
  onClose: () => void;
}

/** Two forums side by side: what they decide and on what; what both have is marked. */
export function ForumComparison({ forums, onClose }: ForumComparisonProps) {
  const classes = useStyles();
  const t = useText();
  const cadence = useCadenceWords();
  const [a, b] = forums;
  const otherThan = (forum: ForumRow) => (forum === a ? b : a);
  const entitiesIn =
    (field: 'information' | 'members') => (forum: ForumRow) => (
      <Marked
        items={forum[field]}
        isInBoth={each =>
          otherThan(forum)[field].some(({ ref }) => ref === each.ref)
        }
      />
    );
  const rows: { key: string; title: string; of: (f: ForumRow) => ReactNode }[] =
    [
      {
        key: 'decides',
        title: t('governance.forums.decides'),
        of: forum => (
          <Marked
            items={forum.decides}
            isInBoth={each => otherThan(forum).decides.includes(each)}
          />
        ),
      },
      {
        key: 'information',
        title: t('governance.forums.looksAt'),
        of: entitiesIn('information'),
      },
      {
        key: 'meets',
        title: t('governance.forums.meets'),
        of: ({ cadence: rule, convenesWithin }) =>
          rule && cadence(rule, convenesWithin),
      },
      {
        key: 'chair',
        title: t('governance.forums.chair'),
        of: forum => (
          <EntityOrNobody of={forum} field="chair">
            {t('governance.forums.nobody')}
          </EntityOrNobody>
        ),
      },
      {
        key: 'members',
        title: t('governance.forums.members'),
        of: entitiesIn('members'),
      },
    ];
  const title = t('governance.forums.compare', { a: a.title, b: b.title });
  return (
    <section>
      <div className={classes.head}>
        <Typography variant="h6" component="h2">
          {title}
        </Typography>
        <QuietButton onClick={onClose}>
          {t('governance.forums.close')}
        </QuietButton>
      </div>
      <Matrix
        label={title}
        corner={t('governance.forums.forum')}
        columns={forums.map(forum => ({
          key: forum.ref,
          title: <EntityLink entity={forum} />,
        }))}
        rows={rows}
        keyOf={({ key }) => key}
        titleOf={row => row.title}
        cellOf={(row, ref) => row.of(ref === a.ref ? a : b)}
      />
    </section>
  );
}

interface MarkedProps<T> {
  items: readonly T[];
  isInBoth: (item: T) => boolean;
}

/** A list in which what the other forum has, too, is marked by weight and by word. */
function Marked<T extends string | EntitySummary>(props: MarkedProps<T>) {
  const { items, isInBoth } = props;
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  if (!items.length) return <>{t('governance.forums.nothing')}</>;
  return (
    <ul className={classes.list}>
      {items.map(item => {
        const isShared = isInBoth(item);
        return (
          <li
            key={typeof item === 'string' ? item : item.ref}
            className={isShared ? classes.both : undefined}
          >
            {typeof item === 'string' ? (
              word('decision', item)
            ) : (
              <EntityLink entity={item} />
            )}
            {isShared && ` (${t('governance.forums.both')})`}
          </li>
        );
      })}
    </ul>
  );
}
