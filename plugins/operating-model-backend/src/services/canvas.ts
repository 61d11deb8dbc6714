import {
  computeCanvas,
  restrictCanvas,
  type CanvasAnswer,
  type CanvasModel,
  type Restricted,
  type ServiceEntity,
} from '@onemap/plugin-operating-model-common';
import { countsOf } from '../database/countsOf';
import { evaluationSummaryOf, type Context } from './Context';
import { toFindingView } from './findingViews';
import { findingsFor, litmusOf } from './services';

/** The canvas of a service as the caller may see it. */
export function canvasOf(
  service: ServiceEntity,
  context: Context,
): CanvasAnswer {
  const { live, caller, settings } = context;
  const all = live.findingsOf(service.ref);
  const visible = findingsFor(service, context);
  const canvas = restrictCanvas(
    computeCanvas(
      live.graph,
      service,
      visible.map(({ finding }) => finding),
    ),
    caller.canRead,
  );
  const shown = settings.privacy.showHidden ? canvas : withoutCounts(canvas);
  return {
    ...shown,
    findings: visible.map(record => toFindingView(record, context)),
    hiddenFindings: settings.privacy.showHidden
      ? all.length - visible.length
      : 0,
    gaps: countsOf(visible),
    litmus: litmusOf(service, context),
    evaluation: evaluationSummaryOf(context),
  };
}

function withoutCounts(canvas: CanvasModel): CanvasModel {
  return {
    ...canvas,
    service: withoutCount(canvas.service),
    boxes: canvas.boxes.map(box => ({
      ...box,
      items: box.items.map(withoutCount),
      hidden: 0,
    })),
  };
}

function withoutCount<T extends Restricted>(part: T): Omit<T, 'hiddenIn'> {
  const { hiddenIn: _, ...rest } = part;
  return rest;
}
