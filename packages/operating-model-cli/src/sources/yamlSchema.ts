import { FAILSAFE_SCHEMA, Type } from 'js-yaml';

const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/;
const INTEGER = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const FLOAT =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/**
 * The core schema of YAML 1.2, as the catalog reads it: days stay text, `yes` is a word, `1_000` is not a
 * number, and `<<` is a key like any other. js-yaml's own core schema differs in numbers.
 */
export const YAML_1_2 = FAILSAFE_SCHEMA.extend({
  implicit: [
    scalar('null', NULL, () => null),
    scalar('bool', BOOLEAN, text => /^t/i.test(text)),
    scalar('int', INTEGER, toInteger),
    scalar('float', FLOAT, toFloat),
  ],
});

function scalar(
  name: string,
  pattern: RegExp,
  construct: (text: string) => unknown,
) {
  return new Type(`tag:yaml.org,2002:${name}`, {
    kind: 'scalar',
    // An empty value reaches `resolve` as null.
    resolve: (text: string | null) => pattern.test(text ?? ''),
    construct,
  });
}

function toInteger(text: string): number {
  return /^0[ox]/.test(text) ? Number(text) : Number.parseInt(text, 10);
}

function toFloat(text: string): number {
  if (/nan$/i.test(text)) return NaN;
  if (/inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return Number.parseFloat(text);
}
