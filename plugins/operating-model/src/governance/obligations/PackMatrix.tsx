import type { ObligationPack } from '@onemap/plugin-operating-model-common';
import { EntityLink } from '../../shared/EntityLink';
import { requirementNames } from '../../shared/requirementNames';
import { useText } from '../../shared/useText';
import { useWords } from '../../shared/useWords';
import { Matrix } from '../Matrix';
import { RequirementSign } from './RequirementSign';

/** The requirements of a pack against the services that fall under it. */
export function PackMatrix({ pack }: { pack: ObligationPack }) {
  const t = useText();
  const word = useWords();
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
        title: <EntityLink entity={service} />,
        note: t('governance.obligations.progress', {
          met: `${service.met}`,
          count: service.cells.length,
        }),
      }))}
      rows={pack.requirements}
      keyOf={requirement => requirement.id}
      titleOf={requirement => (
        <>
          {requirementNames([requirement.id], word)} {requirement.title}
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
