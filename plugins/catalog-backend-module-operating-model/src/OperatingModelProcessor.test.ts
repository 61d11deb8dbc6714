import { OperatingModelProcessor } from './OperatingModelProcessor';
import { document, memoryCache, processed } from './__testUtils__/processed';
import { HINT_STATUS, UNKNOWN_FIELD_STATUS } from './withWarnings';

describe('OperatingModelProcessor', () => {
  it('leaves entities of other API groups alone', async () => {
    const processor = new OperatingModelProcessor();
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'x' },
      spec: { owner: 5 },
    };
    expect(await processor.preProcessEntity(entity)).toBe(entity);
    expect(await processor.validateEntityKind(entity)).toBe(false);
  });

  it('accepts a risk without a single field', async () => {
    await expect(processed(document('Risk', undefined))).resolves.toMatchObject(
      { relations: [] },
    );
  });

  it('gives every error of a document at once, each with its path and what to write', async () => {
    const error: Error = await processed(
      document(
        'Process',
        {
          owner: 'a/b/c',
          discipline: 'clowd',
          stages: [{ name: 'Restore', within: '4 hours' }],
        },
        { name: 'has spaces' },
      ),
    ).then(
      () => new Error('was accepted'),
      caught => caught,
    );
    expect(error.name).toBe('InputError');
    expect(error.message.split('\n')).toEqual([
      'process:default/has spaces has 5 errors:',
      expect.stringMatching(/^- metadata\.name: /),
      expect.stringMatching(/^- spec\.discipline: .*Did you mean `cloud`/),
      expect.stringMatching(/^- spec\.owner: .*such as user:default\/name/),
      expect.stringMatching(/^- spec\.stages\[0\]\.within: .*PT4H/),
      expect.stringMatching(/^- spec\.type: .*missing\. Add it/),
    ]);
  });

  it.each([
    ['three segments', 'a/b/c'],
    ['three segments after a kind', 'user:default/a/b'],
    ['a name with spaces', 'group:default/a b'],
    ['an empty name', 'group:default/'],
    ['a kind that the field does not allow', 'component:default/a'],
  ])('rejects a reference with %s', async (_, owner) => {
    await expect(processed(document('Risk', { owner }))).rejects.toThrow(
      /- spec\.owner: /,
    );
  });

  it('says what to write for an unknown kind or version', async () => {
    await expect(processed(document('Servise', {}))).rejects.toThrow(
      /- kind: .*`Service`/,
    );
    const old = {
      ...document('Risk', {}),
      apiVersion: 'operating-model.io/v0',
    };
    await expect(processed(old)).rejects.toThrow(/- apiVersion: .*v1alpha1/);
  });

  it('lets an unknown field pass with a warning that names the nearest one', async () => {
    const { entity } = await processed(document('Risk', { onwer: 'team' }));
    expect(entity).toMatchObject({
      status: {
        items: [
          {
            type: UNKNOWN_FIELD_STATUS,
            level: 'warning',
            message: expect.stringMatching(/^spec\.onwer: .*`owner`/),
          },
        ],
      },
    });
  });

  it('warns of what is allowed and most likely not meant', async () => {
    const { entity } = await processed(
      document('Process', {
        type: 'incident',
        practices: ['itil4:incident-managment'],
      }),
    );
    expect(entity).toMatchObject({
      status: {
        items: [
          {
            type: HINT_STATUS,
            level: 'warning',
            message: expect.stringMatching(
              /^spec\.practices\[0\]: .*`itil4:incident-management`/,
            ),
          },
        ],
      },
    });
  });

  it('gives the same result when it sees the document again', async () => {
    const source = document('Risk', {
      onwer: 'team',
      affects: ['b', 'a'],
      controls: ['mfa'],
    });
    const before = structuredClone(source);
    const first = await processed(source);
    expect(source).toEqual(before);
    expect(await processed(source)).toEqual(first);
  });

  it('says that an entity of any kind is new or changed, and is silent while it is not', async () => {
    const onChange = jest.fn();
    const processor = new OperatingModelProcessor(onChange);
    const cache = memoryCache();
    const see = (owner: string) =>
      processor.postProcessEntity(
        {
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: 'x' },
          spec: { owner },
        },
        { type: 'file', target: 'a.yaml' },
        () => {},
        cache,
      );
    await see('a');
    await see('a');
    expect(onChange.mock.calls).toEqual([['component:default/x']]);
    await see('b');
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
