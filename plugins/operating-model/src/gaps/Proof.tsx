import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type {
  EntitySummary,
  FindingView,
} from '@onemap/plugin-operating-model-common';
import { quietColor } from '../shared/quietColor';
import { EntityLink } from '../shared/EntityLink';
import { proofByEntity } from './proofByEntity';

const useStyles = makeStyles(theme => ({
  proof: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: `${theme.spacing(3)}px`,
    display: 'grid',
    gap: theme.spacing(0.5),
  },
  fields: {
    margin: 0,
    padding: theme.spacing(0, 0, 0, 2),
    listStyle: 'none',
    color: quietColor(theme),
    fontSize: '0.75rem',
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
  },
}));

/** The entities and fields that show a gap. */
export function Proof({ gap }: { gap: FindingView }) {
  const classes = useStyles();
  return (
    <ul className={classes.proof}>
      {proofByEntity(gap.evidence).map(({ ref, paths }) => (
        <li key={ref}>
          <ProvingEntity gap={gap} entityRef={ref} />
          <ul className={classes.fields}>
            {paths.map(path => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ProvingEntity(props: { gap: FindingView; entityRef: string }) {
  const { gap, entityRef } = props;
  const entity = known(gap, entityRef);
  return entity ? (
    <EntityLink entity={entity} />
  ) : (
    // Its name alone came with the gap: the catalog knows its title.
    <EntityRefLink entityRef={entityRef} hideIcon disableTooltip />
  );
}

function known(gap: FindingView, ref: string): EntitySummary | undefined {
  return [
    gap.subjectEntity,
    ...gap.involvedEntities,
    ...gap.serviceEntities,
  ].find(entity => entity.ref === ref);
}
