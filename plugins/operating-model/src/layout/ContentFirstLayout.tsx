import { makeStyles } from '@material-ui/core/styles';
import {
  EntityOrphanWarning,
  EntityProcessingErrorsPanel,
  EntityRelationWarning,
  EntitySwitch,
  hasCatalogProcessingErrors,
  hasRelationWarnings,
  isOrphan,
} from '@backstage/plugin-catalog';
import type { EntityContentLayoutProps } from '@backstage/plugin-catalog-react/alpha';
import { Fragment } from 'react';

const useStyles = makeStyles(theme => ({
  warnings: {
    display: 'grid',
    gap: theme.spacing(2),
    '&:not(:empty)': { marginBottom: theme.spacing(3) },
  },
  columns: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
    },
  },
  column: {
    display: 'grid',
    gap: theme.spacing(3),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/**
 * The overview of an entity with Backstage's two columns, in which a narrow screen begins with the content: at night,
 * on a phone, "Who owns, who decides" is looked for and not what the thing is about.
 */
export function ContentFirstLayout({ cards }: EntityContentLayoutProps) {
  const classes = useStyles();
  const content = cards.filter(({ type }) => type !== 'info');
  const info = cards.filter(({ type }) => type === 'info');
  return (
    <>
      <div className={classes.warnings}>
        <EntitySwitch>
          <EntitySwitch.Case if={isOrphan}>
            <EntityOrphanWarning />
          </EntitySwitch.Case>
        </EntitySwitch>
        <EntitySwitch>
          <EntitySwitch.Case if={hasRelationWarnings}>
            <EntityRelationWarning />
          </EntitySwitch.Case>
        </EntitySwitch>
        <EntitySwitch>
          <EntitySwitch.Case if={hasCatalogProcessingErrors}>
            <EntityProcessingErrorsPanel />
          </EntitySwitch.Case>
        </EntitySwitch>
      </div>
      <div className={classes.columns}>
        {[content, info].map((column, index) => (
          <div key={index} className={classes.column}>
            {column.map(({ element }, place) => (
              <Fragment key={element.key ?? place}>{element}</Fragment>
            ))}
          </div>
        ))}
      </div>
    </>
  );
}
