import { reasonsOf } from './reasonsOf';

describe('the reasons of a refusal', () => {
  it('are one each, without the name of the document', () => {
    expect(
      reasonsOf([
        'InputError: supplier:default/sky has 2 errors:\n- /spec/type: Name the type.\n- /spec/owner: Name a group.',
      ]),
    ).toEqual(['/spec/type: Name the type.', '/spec/owner: Name a group.']);
  });

  it('are the words of the catalog where it has no list', () => {
    expect(reasonsOf(['The file has no kind.'])).toEqual([
      'The file has no kind.',
    ]);
  });
});
