import { toPublicFinding, toPublicProblem } from '../../formatters/json';
import type { Change } from '../Difference';
import type { DiffFormatter } from './index';

/** One JSON object; findings and schema errors look as those of `lint`. */
export const jsonDiff: DiffFormatter = ({
  findings,
  schemaErrors,
  partial,
  ...rest
}) => {
  const result = {
    ...rest,
    findings: mapped(findings, toPublicFinding),
    schemaErrors: mapped(schemaErrors, toPublicProblem),
    ...(partial ? { partial } : {}),
  };
  return `${JSON.stringify(result, null, 2)}\n`;
};

function mapped<T, U>(
  { opens, closes, leaves }: Change<T>,
  map: (item: T) => U,
) {
  return {
    opens: opens.map(map),
    closes: closes.map(map),
    leaves: leaves.map(map),
  };
}
