import {
  BOX_TITLES,
  SEVERITIES,
  type Box,
  type CanvasBox,
  type CanvasItem,
  type CanvasModel,
  type Finding,
  type NotChecked,
} from '@onemap/plugin-operating-model-common';
import type { Drawing, DrawnBox, DrawnItem } from './Drawing';
import { factOf } from './facts';

const HINTS: Record<Box, string> = {
  processes: 'how the work flows',
  organization: 'who answers and who works',
  locations: 'where it runs, and what on',
  information: 'what is known, and where it is kept',
  suppliers: 'who does what by contract',
  'management-system': 'who decides, on what, and what keeps risk down',
};

/** Puts a canvas into words. */
export function toDrawing(
  canvas: CanvasModel,
  notChecked: readonly NotChecked[],
  partial: readonly string[] | undefined,
): Drawing {
  const { service, findings } = canvas;
  const open = new Map(
    findings
      .filter(({ waived }) => !waived)
      .map(finding => [finding.fingerprint, finding]),
  );
  const boxes = canvas.boxes.map(box => [box.box, toBox(box, open)] as const);
  return {
    title: service.title,
    ref: service.ref,
    facts: [
      service.owner
        ? `${service.owner.title} is accountable`
        : 'Nobody is accountable',
      `${service.criticality} criticality`,
      ...(service.type ? [`${service.type} service`] : []),
      ...(service.obligations.length
        ? [`falls under ${service.obligations.join(', ')}`]
        : []),
      ...(canvas.lenses.environments.length
        ? [`runs in ${canvas.lenses.environments.join(', ')}`]
        : []),
    ],
    description: service.description,
    // computeCanvas gives every box once.
    boxes: Object.fromEntries(boxes) as Record<Box, DrawnBox>,
    gaps: bySeverity([...open.values()]),
    accepted: findings.filter(({ waived }) => waived),
    notChecked: [...notChecked],
    outside: partial?.length ?? 0,
  };
}

type OpenFindings = ReadonlyMap<string, Finding>;

function toBox(
  { box, items, findings }: CanvasBox,
  open: OpenFindings,
): DrawnBox {
  return {
    title: BOX_TITLES[box],
    hint: HINTS[box],
    items: items.map(item => toItem(box, item, open)),
    worst: worstOf(
      findings.flatMap(fingerprint => open.get(fingerprint) ?? []),
    ),
  };
}

function toItem(box: Box, item: CanvasItem, open: OpenFindings): DrawnItem {
  const own = item.findings.flatMap(fingerprint => open.get(fingerprint) ?? []);
  const { ref, kind, title, missing, environments } = item;
  return {
    ref,
    kind,
    title,
    missing,
    environments,
    fact: missing ? 'not in the model' : factOf(box, item),
    gaps: own.length,
    worst: worstOf(own),
  };
}

function worstOf(
  findings: readonly Finding[],
): Finding['severity'] | undefined {
  return SEVERITIES.find(severity =>
    findings.some(finding => finding.severity === severity),
  );
}

function bySeverity(findings: readonly Finding[]): Finding[] {
  return SEVERITIES.flatMap(severity =>
    findings.filter(finding => finding.severity === severity),
  );
}
