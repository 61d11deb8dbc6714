import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ENTITY_VALIDATOR = '@roadiehq/backstage-entity-validator@0.7.0';
const SPECTRAL = '@stoplight/spectral-cli@6.16.0';

/**
 * The programs that opmodel is measured against, installed into a folder of the benchmark. One that cannot
 * be installed is left out, with the reason. `ENTITY_VALIDATOR` names an entity validator that is there already:
 * its `bin/bev`.
 */
export function installPeers(folder) {
  return [entityValidator(folder), spectral(folder)];
}

function entityValidator(folder) {
  const name = 'entity validator';
  const given = process.env.ENTITY_VALIDATOR;
  const script =
    given ??
    install(
      folder,
      ENTITY_VALIDATOR,
      '@roadiehq/backstage-entity-validator/bin/bev',
    );
  if (!script)
    return { name, leftOut: `${ENTITY_VALIDATOR} cannot be installed here` };
  return {
    name,
    command: model => [script, '-q', ...filesOf(model)],
  };
}

function spectral(folder) {
  const name = 'Spectral, ten rules';
  const script = install(
    folder,
    SPECTRAL,
    '@stoplight/spectral-cli/dist/index.js',
  );
  if (!script) return { name, leftOut: `${SPECTRAL} cannot be installed here` };
  const ruleset = join(folder, 'ruleset.json');
  writeFileSync(ruleset, JSON.stringify({ rules: Object.fromEntries(RULES) }));
  return {
    name,
    command: model => [
      ...[script, 'lint', '--ruleset', ruleset, '--format', 'json'],
      ...['--fail-severity', 'error', join(model, '**/*.yaml')],
    ],
  };
}

// Ten that each look at one document: more is not possible there.
const RULES = [
  'metadata.name',
  'metadata.title',
  'metadata.description',
  'kind',
  'apiVersion',
  'spec.owner',
  'spec.type',
  'spec.services',
  'spec.cadence',
  'spec.chair',
].map(path => [
  `has-${path.replace('.', '-')}`,
  {
    given: '$',
    severity: 'warn',
    message: `${path} is missing`,
    then: { field: path, function: 'defined' },
  },
]);

function install(folder, specification, script) {
  const prefix = join(folder, specification.replace(/[^a-z0-9]+/gi, '-'));
  mkdirSync(prefix, { recursive: true });
  try {
    execFileSync(
      'npm',
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--prefix',
        prefix,
        specification,
      ],
      { stdio: 'ignore' },
    );
  } catch {
    return undefined;
  }
  const path = join(prefix, 'node_modules', script);
  return existsSync(path) ? path : undefined;
}

function filesOf(model) {
  return globSync('**/*.yaml', { cwd: model }).map(name => join(model, name));
}
