import { SEVERITIES } from '@onemap/plugin-operating-model-common';
import { render } from '@testing-library/react';
import { LITMUS_ICONS } from './litmus';
import { SeverityIcon } from './SeverityIcon';

/** How a sign is drawn, without its colours. */
function shapeOf(sign: JSX.Element): string {
  const { container } = render(sign);
  return [...container.querySelectorAll('path')]
    .map(path => path.getAttribute('d'))
    .join();
}

describe('signs are told apart without colour:', () => {
  it('each severity has a shape of its own', () => {
    const shapes = SEVERITIES.map(severity =>
      shapeOf(<SeverityIcon severity={severity} />),
    );
    expect(new Set(shapes).size).toBe(SEVERITIES.length);
  });

  it('each litmus answer has a shape of its own', () => {
    const shapes = Object.values(LITMUS_ICONS).map(Icon => shapeOf(<Icon />));
    expect(new Set(shapes).size).toBe(3);
  });
});
