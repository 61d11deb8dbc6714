import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../scripts/folders.mjs';

const ENTITY_VALIDATOR = '@roadiehq/backstage-entity-validator@0.7.0';
const SPECTRAL = '@stoplight/spectral-cli@6.16.0';

/**
 * The programs that opmodel is measured against, installed into a folder of the benchmark. One that cannot
 * be installed is left out, with the reason. `ENTITY_VALIDATOR` names an entity validator that is there
 * already: `bin/bev` in a checkout of github.com/RoadieHQ/backstage-entity-validator, which is kept built.
 */
export function installPeers(folder) {
  return [entityValidator(folder), ...spectral(folder)];
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
    hasGoal: true,
    command: model => [script, '-q', ...filesOf(model)],
  };
}

/**
 * Spectral twice: with ten rules that ask what opmodel asks as far as it can be asked of one document, and
 * with ten that only look whether a field is there.
 */
function spectral(folder) {
  const script = install(
    folder,
    SPECTRAL,
    '@stoplight/spectral-cli/dist/index.js',
  );
  const withRules = (name, file, rules, hasGoal) => {
    if (!script)
      return { name, leftOut: `${SPECTRAL} cannot be installed here` };
    const ruleset = join(folder, file);
    writeFileSync(ruleset, JSON.stringify({ rules }));
    return {
      name,
      hasGoal,
      command: model => [
        ...[script, 'lint', '--ruleset', ruleset, '--format', 'json'],
        ...['--fail-severity', 'error', join(model, '**/*.yaml')],
      ],
    };
  };
  return [
    withRules('Spectral, eight schemas and two rules', 'a.json', RULES, true),
    withRules('Spectral, ten fields, no schema', 'b.json', FIELD_RULES, false),
  ];
}

const schemas = join(packageFolder, 'schemas');
const KINDS = readdirSync(schemas)
  .filter(name => /^[A-Z]/.test(name))
  .map(name => name.split('.')[0]);

const RULES = Object.fromEntries([
  ...KINDS.map(kind => [
    `schema-of-${kind}`,
    {
      given: ofKind(kind),
      severity: 'error',
      then: {
        function: 'schema',
        functionOptions: {
          allErrors: true,
          schema: JSON.parse(
            readFileSync(join(schemas, `${kind}.schema.json`), 'utf8'),
          ),
        },
      },
    },
  ]),
  ['risk-unowned', isThere(ofKind('Risk'), 'spec.owner')],
  ['flow-step-unperformed', isThere('$.spec.stages[*]', 'performedBy')],
]);

const FIELD_RULES = Object.fromEntries(
  [
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
  ].map(path => [`has-${path.replace('.', '-')}`, isThere('$', path)]),
);

function ofKind(kind) {
  return `$[?(@property==='kind'&&@==='${kind}')]^`;
}

function isThere(given, field) {
  return {
    given,
    severity: 'warn',
    message: `${field} is missing`,
    then: { field, function: 'truthy' },
  };
}

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
  return readdirSync(model, { recursive: true })
    .filter(name => name.endsWith('.yaml'))
    .map(name => join(model, name));
}
