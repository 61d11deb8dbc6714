import type { ObligationPack } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { useText } from '../../shared/useText';
import { Matrix } from '../Matrix';
import { RequirementSign } from './RequirementSign';

/** The requirements of a pack against the services that fall under it. */
export function PackMatrix({ pack }: { pack: ObligationPack }) {
  const t = useText();
  const cells = new Map(
    pack.services.flatMap(({ ref, cells: own }) =>
      own.map(cell => [`${ref} ${cell.requirement}`, cell]),
    ),
  );
  return (
    <Matrix
      label={t('governance.obligations.label')}
      corner={t('governance.obligations.requirement')}
      columns={pack.services.map(service => ({
        key: service.ref,
        title: (
          <>
            <EntityLink entity={service} />
            <div>
              {t('governance.obligations.progress', {
                met: `${service.met}`,
                count: service.cells.length,
              })}
            </div>
          </>
        ),
      }))}
      rows={pack.requirements}
      keyOf={requirement => requirement.id}
      titleOf={requirement => (
        <>
          <code>{requirement.id}</code> {requirement.title}
        </>
      )}
      cellOf={(requirement, ref) => {
        const cell = cells.get(`${ref} ${requirement.id}`);
        return (
          cell && <RequirementSign cell={cell} texts={requirement.metByTexts} />
        );
      }}
    />
  );
}
