import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type { RejectedAnswer } from '@onemap/plugin-operating-model-common';
import { DataTable } from '../../shared/DataTable';
import { DocumentPlace } from '../../shared/DocumentPlace';
import { Pager } from '../../shared/Pager';
import { useFormats } from '../../shared/useFormats';
import { useReadable } from '../../shared/useReadable';
import { useText } from '../../shared/useText';
import { useUrlValues } from '../../shared/useUrlValues';
import { GridFrame } from '../GridFrame';
import { Reason } from './Reason';
import { reasonsOf } from './reasonsOf';
import { RejectedName } from './RejectedName';

const useStyles = makeStyles(theme => ({
  errors: {
    margin: 0,
    paddingLeft: theme.spacing(2),
    overflowWrap: 'anywhere',
  },
}));

/** Documents that the catalog refused, where they stand and why. */
export function RejectedTab() {
  const cursor = useUrlValues().get('cursor');
  return (
    <GridFrame
      question={['getRejected', cursor]}
      ask={api => api.getRejected({ cursor })}
    >
      {answer => <Documents answer={answer} />}
    </GridFrame>
  );
}

function Documents({ answer }: { answer: RejectedAnswer }) {
  const classes = useStyles();
  const t = useText();
  const formats = useFormats();
  const kept = answer.items.filter(({ hasOldVersion }) => hasOldVersion);
  const known = useReadable(kept.map(({ entityRef }) => entityRef));
  return (
    <>
      <Typography variant="body2">{t('governance.rejected.hint')}</Typography>
      <DataTable
        label={t('governance.rejected.label')}
        rows={answer.items}
        keyOf={document => `${document.entityRef} ${document.location}`}
        empty={
          <Typography variant="body1">
            {t('governance.rejected.none')}
          </Typography>
        }
        columns={[
          {
            key: 'entity',
            title: t('governance.rejected.entity'),
            render: ({ entityRef }) => (
              <RejectedName
                entityRef={entityRef}
                entity={known.answer?.get(entityRef)}
              />
            ),
          },
          {
            key: 'why',
            title: t('governance.rejected.why'),
            render: document => (
              <>
                <ul className={classes.errors}>
                  {reasonsOf(document.errors).map(error => (
                    <li key={error}>
                      <Reason text={error} />
                    </li>
                  ))}
                </ul>
                {document.hasOldVersion && t('governance.rejected.oldVersion')}
              </>
            ),
          },
          {
            key: 'location',
            title: t('governance.rejected.location'),
            render: document => <DocumentPlace location={document.location} />,
          },
          {
            key: 'since',
            title: t('governance.rejected.since'),
            render: document => formats.date(document.since),
          },
        ]}
      />
      <Pager what="documents" shown={answer.items.length} page={answer} />
    </>
  );
}
