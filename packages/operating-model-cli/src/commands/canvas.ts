import {
  computeCanvas,
  isA,
  nameOfRef,
  nearest,
  resolveRef,
  type ModelGraph,
  type ServiceEntity,
} from '@onemap/plugin-operating-model-common';
import type { CanvasFormat } from '../canvas/formats';
import { html } from '../canvas/html';
import { markdown } from '../canvas/markdown';
import { svg } from '../canvas/svg';
import { toDrawing } from '../canvas/toDrawing';
import { toPublicFinding } from '../formatters/json';
import { locateEvidence } from '../model/judge';
import {
  check,
  setUp,
  type Checked,
  type ModelOptions,
} from '../model/session';
import { readNow } from '../model/snapshot';
import { EXIT, UsageError, type Terminal } from '../terminal';
import { writeOutput } from './writeOutput';

/** Options of `canvas`, as the command line gives them. */
export interface CanvasOptions extends ModelOptions {
  format: CanvasFormat;
  output?: string;
}

/** Draws the canvas of a service. Returns the exit status: gaps do not fail a drawing. */
export async function canvas(
  name: string,
  paths: readonly string[],
  options: CanvasOptions,
  terminal: Terminal,
): Promise<number> {
  const judging = await setUp(options, terminal);
  const snapshot = await readNow(paths, options.context, terminal);
  const checked = check(snapshot, judging);
  const service = serviceNamed(name, checked.model.graph);
  writeOutput(draw(service, checked, options.format), options.output, terminal);
  for (const { file, line, column, path, message } of checked.model.problems) {
    terminal.stderr.write(
      `opmodel: not on the canvas: ${file}:${line}:${column} ${path} ${message}\n`,
    );
  }
  for (const { file, message } of snapshot.unreadable) {
    terminal.stderr.write(`opmodel: ${file}: ${message}\n`);
  }
  return snapshot.unreadable.length ? EXIT.usage : EXIT.clean;
}

function draw(
  service: ServiceEntity,
  checked: Checked,
  format: CanvasFormat,
): string {
  const { model, evaluation, notChecked, partial } = checked;
  const computed = computeCanvas(model.graph, service, evaluation.findings);
  if (format === 'json') {
    const result = {
      ...computed,
      findings: locateEvidence(computed.findings, model).map(toPublicFinding),
      notChecked,
      ...(partial ? { partial } : {}),
    };
    return `${JSON.stringify(result, null, 2)}\n`;
  }
  const drawing = toDrawing(computed, notChecked, partial);
  return { svg, html, md: markdown }[format](drawing);
}

function serviceNamed(name: string, graph: ModelGraph): ServiceEntity {
  const ref = resolveRef(name, 'Service', 'default');
  const entity = ref ? graph.get(ref) : undefined;
  if (isA(entity, 'Service')) return entity;
  const refs = graph.entities('Service').map(service => service.ref);
  const close =
    nearest(ref ?? name, refs) ?? refs.find(each => nameOfRef(each) === name);
  throw new UsageError(
    `There is no service \`${name}\` in the model. ${close ? `Did you mean \`${close}\`?` : `Services: ${refs.slice(0, 10).join(', ') || 'none'}.`}`,
  );
}
