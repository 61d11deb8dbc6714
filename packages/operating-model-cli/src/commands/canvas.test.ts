import { XMLValidator } from 'fast-xml-parser';
import { join } from 'node:path';
import { entity, runIn, workspace } from '../testing/workspace';

const examples = join(__dirname, '../../../../examples');
const portal = (format: string) =>
  runIn(examples, `canvas digital-citizen-portal . --whole --format ${format}`);

it.each(['svg', 'html', 'md'])(
  'draws the six boxes and every open gap of a service as %s',
  async format => {
    const { stdout, status } = await portal(format);
    const json = JSON.parse((await portal('json')).stdout);
    expect(status).toBe(0);
    // In a picture, a long text stands in several lines; in Markdown and XML some characters are escaped.
    const plain = (text: string) =>
      text
        .replace(/<\/text>\s*<text[^>]*>/g, ' ')
        .replace(/&amp;/g, '&')
        .replace(/\\/g, '')
        .replace(/\s+/g, ' ');
    for (const box of [
      'Processes',
      'Organization',
      'Locations & assets',
      'Information',
      'Suppliers',
      'Management system',
    ]) {
      expect(plain(stdout)).toContain(box);
    }
    const open = json.findings.filter(
      ({ waived }: { waived: unknown }) => !waived,
    );
    expect(open.length).toBeGreaterThan(3);
    for (const { message } of open)
      expect(plain(stdout)).toContain(plain(message));
  },
);

it('draws well-formed XML and HTML that need nothing from outside', async () => {
  const svg = (await portal('svg')).stdout;
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1400 \d+"/);
  const html = (await portal('html')).stdout;
  // Written so that it is XML as well, but for its first line and for elements that HTML never closes.
  const closed = html
    .replace('<!doctype html>\n', '')
    .replace(/<(meta)([^>]*)>/g, '<$1$2/>');
  expect(XMLValidator.validate(closed)).toBe(true);
  expect(html.match(/<section class="box /g)).toHaveLength(6);
  for (const text of [svg, html]) {
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(/);
    expect(text).toContain('prefers-color-scheme: dark');
  }
});

it('escapes what is in the model', async () => {
  const service = entity('Service', 'portal', 'type: business').replace(
    'name: portal',
    'name: portal\n  title: "<script>alert(1)</script> & *bold*"',
  );
  const { run } = workspace({ 'service.yaml': service });
  for (const format of ['svg', 'html', 'md']) {
    const { stdout } = await run(`canvas portal . --format ${format}`);
    expect(stdout).not.toContain('<script>alert');
  }
});

it('draws texts of any length inside the picture', async () => {
  const long = 'W'.repeat(2_000);
  const names = Array.from({ length: 60 }, (_, index) => `p${index}`);
  const files = names.map(name =>
    entity('Process', name, `type: ${name}`).replace(
      `name: ${name}`,
      `name: ${name}\n  title: ${long}`,
    ),
  );
  const service = entity(
    'Service',
    'portal',
    'type: business',
    `processes: [${names}]`,
  );
  const { run } = workspace({ 'all.yaml': [service, ...files].join('---\n') });
  const { stdout } = await run('canvas portal . --format svg');
  for (const [, text] of stdout.matchAll(/<text[^>]*>([^<]*)<\/text>/g)) {
    expect(text.length).toBeLessThan(300);
  }
});

it('names the services, and the nearest one, where there is no such service', async () => {
  const { run } = workspace({
    'service.yaml': entity('Service', 'portal', 'type: business'),
  });
  expect((await run('canvas portl .')).stderr).toContain(
    '`service:default/portal`',
  );
  expect((await run('canvas something-else .')).stderr).toContain(
    'Services: service:default/portal',
  );
  expect(
    (await run('canvas service:default/Portal . --format md')).status,
  ).toBe(0);
});

it('gives the canvas as JSON with the places of the evidence', async () => {
  const { boxes, findings, service } = JSON.parse(
    (await portal('json')).stdout,
  );
  expect(service.ref).toBe('service:default/digital-citizen-portal');
  expect(boxes).toHaveLength(6);
  expect(findings[0].evidence[0]).toMatchObject({
    file: expect.any(String),
    line: expect.any(Number),
  });
  expect(findings[0]).not.toHaveProperty('mentions');
});

it('says on standard error which documents are not on it', async () => {
  const { run } = workspace({
    'all.yaml': `${entity('Service', 'portal', 'type: business')}---\n${entity('Risk', 'x', 'likelihood: 9')}`,
  });
  expect((await run('canvas portal . --format md')).stderr).toContain(
    'all.yaml:13:15',
  );
});
