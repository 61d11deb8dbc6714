import { placeOf } from './placeOf';

describe('the place of a document', () => {
  it('is a short path of a file', () => {
    expect(placeOf('file:/srv/portal/examples/suppliers/sky.yaml')).toEqual({
      path: 'examples/suppliers/sky.yaml',
    });
  });

  it('is a short path and the address of what can be opened', () => {
    const href = 'https://git.example.org/org/model/suppliers/sky.yaml';
    expect(placeOf(`url:${href}`)).toEqual({
      path: 'model/suppliers/sky.yaml',
      href,
    });
  });
});
