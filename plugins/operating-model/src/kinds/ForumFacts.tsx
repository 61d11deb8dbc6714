import { parseEntityRef } from '@backstage/catalog-model';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ForumOverlap,
  ForumRow,
} from '@onemap/plugin-operating-model-common';
import { Nobody } from '../context/Nobody';
import { QuestionLine } from '../context/QuestionLine';
import { EntityLink } from '../shared/EntityLink';
import { EntityOrNobody } from '../shared/EntityOrNobody';
import { useCadenceWords } from '../shared/useCadenceWords';
import { useFormats } from '../shared/useFormats';
import { useText } from '../shared/useText';
import { useWords } from '../shared/useWords';
import { Facts } from './Facts';
import { ReachedServices, ServiceNames } from './ReachedServices';
import { NamedEntities } from '../shared/NamedEntities';

const SHOWN_MEETINGS = 3;

interface ForumFactsProps {
  forum: ForumRow;
  /** Those of all forums. */
  overlaps: readonly ForumOverlap[];
}

/** What is to be known about a forum. */
export function ForumFacts({ forum, overlaps }: ForumFactsProps) {
  const t = useText();
  const formats = useFormats();
  const word = useWords();
  const cadence = useCadenceWords();
  const { decides, information, meetings, services } = forum;
  return (
    <Facts>
      {forum.cadence && (
        <QuestionLine question={t('kinds.forum.meets')}>
          {cadence(forum.cadence, forum.convenesWithin)}
        </QuestionLine>
      )}
      <QuestionLine question={t('kinds.forum.next')}>
        {meetings.length
          ? formats.list(meetings.slice(0, SHOWN_MEETINGS).map(formats.weekday))
          : t('kinds.forum.noMeetings')}
      </QuestionLine>
      <QuestionLine question={t('kinds.forum.chair')}>
        <EntityOrNobody of={forum} field="chair">
          <Nobody>{t('kinds.forum.noChair')}</Nobody>
        </EntityOrNobody>
      </QuestionLine>
      <QuestionLine question={t('kinds.forum.decides')}>
        {decides.length
          ? formats.list(decides.map(each => word('decision', each)))
          : t('kinds.forum.decidesNothing')}
      </QuestionLine>
      <QuestionLine question={t('kinds.forum.governs')}>
        {services > 0 ? (
          <ReachedServices entity={parseEntityRef(forum.ref)}>
            {reached => <ServiceNames services={reached.services} />}
          </ReachedServices>
        ) : (
          t('kinds.services', { count: services })
        )}
      </QuestionLine>
      <QuestionLine question={t('kinds.forum.information')}>
        {information.length ? (
          <NamedEntities entities={information} />
        ) : (
          t('kinds.forum.noInformation')
        )}
      </QuestionLine>
      <Overlaps forum={forum} overlaps={overlaps} />
    </Facts>
  );
}

const useStyles = makeStyles({
  sentences: { '& a': { textDecoration: 'underline' } },
});

function Overlaps({ forum, overlaps }: ForumFactsProps) {
  const classes = useStyles();
  const t = useText();
  const word = useWords();
  const own = overlaps.filter(
    ({ ref, with: other }) => ref === forum.ref || other.ref === forum.ref,
  );
  if (!own.length) return null;
  return (
    <QuestionLine question={t('kinds.forum.overlaps')}>
      <ul className={classes.sentences}>
        {own.map(overlap => {
          const other = overlap.ref === forum.ref ? overlap.with : overlap;
          return (
            <li key={`${other.ref} ${overlap.decision}`}>
              {t(`kinds.forum.overlap.${overlap.information}`, {
                decision: word('decision', overlap.decision),
                name: <EntityLink key="name" entity={other} />,
              })}
            </li>
          );
        })}
      </ul>
    </QuestionLine>
  );
}
