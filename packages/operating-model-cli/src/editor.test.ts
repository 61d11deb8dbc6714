import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-jsonrpc/node';
import { blocksOf } from './testing/guide';
import { workspace } from './testing/workspace';

// What docs/cli/editors.md promises, by the language server that editors run, with the settings that the page shows.

const guide = readFileSync(
  join(__dirname, '../../../docs/cli/editors.md'),
  'utf8',
);
const shown = new Map(
  blocksOf(guide).map(({ file, text }) => [file ?? '', text]),
);
const WITH_FIRST_LINE = 'team/risk.yaml';

const FILE = `apiVersion: operating-model.io/v1alpha1
kind: Risk
metadata:
  name: outage
spec:
  ownr: anna
  status: shut
  owner: supplier:x
  treatment: 
---
apiVersion: operating-model.io/v1alpha1
kind: Process
metadata:
  name: change
spec:
  type: 
  stages:
    - name: Approve
      within: 4h
      
---
apiVersion: backstage.io/v1alpha1
kind: Group
metadata:
  name: it
spec:
  type: team
  children: []
`;

type Diagnostic = {
  message: string;
  range: { start: { line: number; character: number } };
};

let server: ReturnType<typeof spawn>;
let connection: MessageConnection;
let uri: string;
let uriWithFirstLine: string;
const diagnostics = new Map<string, Diagnostic[]>();

beforeAll(async () => {
  const firstLine = shown.get(WITH_FIRST_LINE) ?? '';
  const { folder, run } = workspace({
    'model/risk.yaml': FILE,
    [WITH_FIRST_LINE]: firstLine,
  });
  await run('schema --output .vscode/schemas');
  uri = pathToFileURL(join(folder, 'model/risk.yaml')).href;
  uriWithFirstLine = pathToFileURL(join(folder, WITH_FIRST_LINE)).href;
  const command = join(
    dirname(require.resolve('yaml-language-server/package.json')),
    'bin/yaml-language-server',
  );
  server = spawn(process.execPath, [command, '--stdio']);
  if (!server.stdout || !server.stdin) throw new Error('no pipes');
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const settings = {
    validate: true,
    completion: true,
    hover: true,
    schemaStore: { enable: false },
    schemas: JSON.parse(shown.get('.vscode/settings.json') ?? '')[
      'yaml.schemas'
    ],
  };
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }: { section: string }) =>
      section === 'yaml' ? settings : {},
    ),
  );
  connection.onRequest('client/registerCapability', () => null);
  const bothMarked = new Promise<void>(resolve => {
    connection.onNotification('textDocument/publishDiagnostics', params => {
      if (params.diagnostics.length)
        diagnostics.set(params.uri, params.diagnostics);
      if (diagnostics.size === 2) resolve();
    });
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'model' }],
    capabilities: {
      workspace: { configuration: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { yaml: settings },
  });
  for (const [each, text] of [
    [uri, FILE],
    [uriWithFirstLine, firstLine],
  ]) {
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: each, languageId: 'yaml', version: 1, text },
    });
  }
  // The workspace is removed after each test; what the server needs of it is read by then.
  await bothMarked;
}, 60_000);

afterAll(() => {
  connection.dispose();
  server.kill();
});

const at = (line: number, character: number) => ({
  textDocument: { uri },
  position: { line: line - 1, character: character - 1 },
});

async function completions(line: number, character: number): Promise<string[]> {
  const answer = await connection.sendRequest<{ items: { label: string }[] }>(
    'textDocument/completion',
    at(line, character),
  );
  return answer.items.map(({ label }) => label);
}

function markedIn(document: string): string[] {
  return (diagnostics.get(document) ?? []).map(
    ({ message, range }) =>
      `${range.start.line + 1}:${range.start.character + 1} ${message}`,
  );
}

it('needs no settings where a file names its schema in its first line', () => {
  expect(markedIn(uriWithFirstLine)).toEqual([
    expect.stringMatching(/^7:3 .*ownr/),
  ]);
});

it('marks what is malformed, at its place, and nothing in other entities', async () => {
  const marked = markedIn(uri);
  expect(marked).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^6:3 .*ownr/),
      expect.stringMatching(/^7:11 .*"open".*"accepted".*"closed"/s),
      expect.stringMatching(/^8:10 .*Write a reference to a User or Group/),
      expect.stringMatching(/^19:15 .*ISO 8601/),
    ]),
  );
  expect(marked.filter(each => Number.parseInt(each, 10) > 20)).toEqual([]);
});

it('offers the values of a field', async () => {
  expect(await completions(9, 14)).toEqual(
    expect.arrayContaining(['mitigate', 'accept', 'transfer', 'avoid']),
  );
});

it('offers the known words of an open set', async () => {
  expect(await completions(16, 9)).toEqual(
    expect.arrayContaining(['incident', 'major-incident', 'change']),
  );
});

it('offers the fields that are not there yet', async () => {
  const labels = await completions(20, 7);
  expect(labels).toEqual(
    expect.arrayContaining(['performedBy', 'forum', 'decision']),
  );
});

it('explains a field', async () => {
  const hover = await connection.sendRequest<{ contents: { value: string } }>(
    'textDocument/hover',
    at(9, 5),
  );
  expect(hover.contents.value).toContain('What is done about it');
});
