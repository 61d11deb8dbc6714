import { XMLValidator } from 'fast-xml-parser';
import { repository } from '../testing/repository';
import { catalogEntity, entity, workspace } from '../testing/workspace';

const odd = entity('Risk', 'odd', 'forum: board').replace(
  'name: odd',
  'name: odd\n  title: "50 % of <a> & \\"b\\", c: d\\r\\n\\a\\x01::set-output"',
);
const board = entity(
  'Forum',
  'board',
  'type: board',
  'chair: user:anna',
  'cadence: on-demand',
  'decides: [x]',
);
const anna = catalogEntity('User', 'anna', 'memberOf: []');
const model = { 'a/odd.yaml': odd, 'a/board.yaml': board, 'a/anna.yaml': anna };

describe('github', () => {
  it('escapes what workflow commands are made of', async () => {
    const { stdout } = await workspace(model).run(
      'lint a --whole --format github',
    );
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toContain('50 %25 of <a> & "b", c: d%0D%0A');
  });

  it('names files from the root of the repository', async () => {
    const { run } = repository(model);
    const { stdout } = await run('lint . --whole --format github', { in: 'a' });
    expect(stdout).toContain('file=a/odd.yaml,line=');
  });
});

describe('junit', () => {
  it('is well-formed XML, whatever is in the model', async () => {
    const { stdout } = await workspace(model).run(
      'lint a --whole --format junit',
    );
    expect(stdout).toContain('50 % of &lt;a&gt; &amp; &quot;b&quot;');
    // eslint-disable-next-line no-control-regex -- they are what must not be there
    expect(stdout).not.toMatch(/[\x00-\x08]/);
    expect(XMLValidator.validate(stdout)).toBe(true);
  });

  it('fails on what fails the run, and on nothing else', async () => {
    const failures = async (flags: string) =>
      /failures="(\d+)"/.exec(
        (await workspace(model).run(`lint a --whole --format junit ${flags}`))
          .stdout,
      )?.[1];
    expect(await failures('')).toBe('1');
    expect(await failures('--max-severity error')).toBe('0');
  });
});

it.each(['pretty', 'github', 'junit'])(
  'lets pass as %s what a baseline lists, and still shows what is new',
  async format => {
    const { run, write } = workspace(model);
    const command = `lint a --whole --baseline gaps.json --format ${format}`;
    await run(command);
    const fails = /^.*\berror\b.*risk-unowned|::error|<failure/m;
    expect((await run(command)).stdout).not.toMatch(fails);
    write({ 'a/new.yaml': entity('Risk', 'new', 'forum: board') });
    expect((await run(command)).stdout).toMatch(fails);
  },
);

describe('pretty', () => {
  it('is coloured on a terminal only, and not where NO_COLOR is set', async () => {
    const { run } = workspace(model);
    const escape = '\u001b[';
    expect((await run('lint a')).stdout).not.toContain(escape);
    expect((await run('lint a', { isTTY: true })).stdout).toContain(escape);
    const plain = await run('lint a', { isTTY: true, env: { NO_COLOR: '1' } });
    expect(plain.stdout).not.toContain(escape);
    const forced = await run('lint a', { env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain(escape);
    expect((await run('lint a --output out.txt', { isTTY: true })).stdout).toBe(
      '',
    );
  });

  it('cuts lines that are too long to be read', async () => {
    const long = entity(
      'Risk',
      'long',
      `controls: [${'x'.repeat(5_000)}, a/b/c]`,
    );
    const { stdout } = await workspace({ 'long.yaml': long }).run(
      'lint . --whole',
    );
    const frames = stdout.split('\n').filter(line => / \| /.test(line));
    expect(frames.some(line => line.includes('a/b/c'))).toBe(true);
    for (const line of frames) expect(line.length).toBeLessThan(200);
  });
});
