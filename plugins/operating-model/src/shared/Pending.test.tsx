import { ProblemError } from '@onemap/plugin-operating-model-common';
import { act, screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { Pending } from './Pending';
import { useAnswer } from './useAnswer';

function Rule() {
  const found = useAnswer(['getRule'], api => api.getRule('risk-unowned'));
  return <Pending of={found}>{({ title }) => <p>{title}</p>}</Pending>;
}

const rule = { id: 'risk-unowned', title: 'A risk that nobody owns' };

describe('an answer that is awaited', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const wait = (seconds: number) =>
    act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

  it('is said to take long when it does', async () => {
    renderPage(<Rule />, { getRule: () => new Promise(() => {}) });
    await wait(1);
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(screen.queryByText(/takes long/)).not.toBeInTheDocument();
    await wait(5);
    expect(screen.getByText(/takes long to answer/)).toBeInTheDocument();
  });

  it('comes by itself soon after the first evaluation, however long that took', async () => {
    let isEvaluated = false;
    renderPage(<Rule />, {
      getRule: async () => {
        if (!isEvaluated) throw new ProblemError(503);
        // The component reads the title alone.
        return rule as never;
      },
    });
    await wait(300);
    expect(screen.getByText('Not evaluated yet')).toBeInTheDocument();
    isEvaluated = true;
    await wait(16);
    expect(screen.getByText(rule.title)).toBeInTheDocument();
  });

  it('is not asked for again where the caller may not see it', async () => {
    const getRule = jest.fn(async () => {
      throw new ProblemError(403);
    });
    renderPage(<Rule />, { getRule });
    await wait(60);
    expect(screen.getByText('You may not see this')).toBeInTheDocument();
    expect(getRule).toHaveBeenCalledTimes(1);
  });
});
