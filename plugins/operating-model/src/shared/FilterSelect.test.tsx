import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FilterSelect } from './FilterSelect';

function renderFilter(count: number) {
  const onChange = jest.fn();
  const choices = Array.from({ length: count }, (_, index) => ({
    value: `group:default/team-${index}`,
    text: `team-${index}`,
  }));
  const { container } = render(
    <FilterSelect
      label="Owner"
      all="any"
      choices={choices}
      value={undefined}
      onChange={onChange}
    />,
  );
  return { onChange, container };
}

describe('a filter by one value', () => {
  it('lists some values', async () => {
    const { onChange } = renderFilter(3);
    await userEvent.selectOptions(screen.getByLabelText('Owner'), 'team-1');
    expect(onChange).toHaveBeenCalledWith('group:default/team-1');
  });

  it('finds one of very many by typing, without drawing them all', async () => {
    const { onChange, container } = renderFilter(5_000);
    expect(container.querySelectorAll('option').length).toBeLessThan(100);
    await userEvent.type(screen.getByLabelText('Owner'), 'team-4321');
    expect(onChange).toHaveBeenLastCalledWith('group:default/team-4321');
    await userEvent.clear(screen.getByLabelText('Owner'));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it('says what is chosen, not what was half typed, once it is left', async () => {
    renderFilter(5_000);
    const field = screen.getByLabelText('Owner');
    await userEvent.type(field, 'team-432x');
    await userEvent.tab();
    expect(field).toHaveValue('');
  });
});
