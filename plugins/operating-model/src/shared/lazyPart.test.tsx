import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { lazyPart } from './lazyPart';

it('asks again for a part of a page that did not arrive', async () => {
  const load = jest
    .fn(async () => ({ name }: { name: string }) => <p>Hello {name}</p>)
    .mockRejectedValueOnce(new Error('Loading chunk 17 failed.'));
  const Part = lazyPart(load);
  render(
    <Suspense fallback={null}>
      <Part name="Ada" />
    </Suspense>,
  );
  expect(await screen.findByText('Hello Ada')).toBeInTheDocument();
  expect(load).toHaveBeenCalledTimes(2);
});
