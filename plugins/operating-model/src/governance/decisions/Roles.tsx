import { makeStyles } from '@material-ui/core/styles';
import type { DecisionRole } from '@onemap/plugin-operating-model-common';
import { useText } from '../../shared/useText';

const useStyles = makeStyles(theme => ({
  role: {
    textDecoration: 'none',
    padding: theme.spacing(0, 0.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    marginRight: 2,
  },
  decides: {
    fontWeight: 700,
    color: theme.palette.primary.contrastText,
    backgroundColor: theme.palette.primary.main,
    borderColor: theme.palette.primary.main,
  },
}));

/** RAPID roles by letter. */
export function Roles({ roles }: { roles: readonly DecisionRole[] }) {
  const classes = useStyles();
  const t = useText();
  return (
    <>
      {roles.map(role => (
        <abbr
          key={role}
          className={`${classes.role} ${role === 'decides' ? classes.decides : ''}`}
          title={t(`governance.decisions.role.${role}`)}
        >
          {t(`governance.decisions.letter.${role}`)}
        </abbr>
      ))}
    </>
  );
}
