import type { Finding } from '../findings/Finding';
import type {
  CanvasBox,
  CanvasItem,
  CanvasModel,
  CanvasReason,
  EntitySummary,
  Restricted,
} from './CanvasModel';

/** Whether a caller may read an entity, by full reference. */
export type CanRead = (ref: string) => boolean;

/**
 * The canvas as a caller may see it: items, ties, reasons, notes and findings of what the caller may
 * not read are left out, and counted.
 */
export function restrictCanvas(
  canvas: CanvasModel,
  canRead: CanRead,
): CanvasModel {
  const findings = canvas.findings.filter(finding =>
    mayReadFinding(finding, canRead),
  );
  const kept = new Set(findings.map(finding => finding.fingerprint));
  const boxes = canvas.boxes.map(box => restrictBox(box, canRead, kept));
  const items = boxes.flatMap(box => box.items);
  return {
    ...canvas,
    service: restrictFields(canvas.service, ['owner', 'department'], canRead),
    boxes,
    lenses: {
      environments: canvas.lenses.environments,
      disciplines: canvas.lenses.disciplines.filter(discipline =>
        items.some(item => item.disciplines.includes(discipline)),
      ),
    },
    findings: findings.map(finding => restrictFinding(finding, canRead)),
    hiddenFindings: canvas.findings.length - findings.length,
  };
}

/** An object without those of its fields that name an entity which the caller may not read, and how many. */
export function restrictFields<K extends string, T extends Named<K>>(
  whole: T,
  fields: readonly K[],
  canRead: CanRead,
): T & Restricted {
  const hidden = fields.filter(field => {
    const ref = whole[field]?.ref;
    return ref !== undefined && !canRead(ref);
  });
  if (!hidden.length) return whole;
  return {
    ...whole,
    ...Object.fromEntries(hidden.map(field => [field, undefined])),
    hiddenIn: Object.fromEntries(hidden.map(field => [field, 1])),
  };
}

type Named<K extends string> = { [key in K]?: EntitySummary };

/** Whether a caller may see a finding: its subject, what it involves, names and is proved by. */
export function mayReadFinding(finding: Finding, canRead: CanRead): boolean {
  return (
    canRead(finding.subject) &&
    finding.involves.every(canRead) &&
    finding.mentions.every(canRead) &&
    finding.evidence.every(({ entityRef }) => canRead(entityRef))
  );
}

/** A finding that the caller may see, without the services that the caller may not read. */
export function restrictFinding(finding: Finding, canRead: CanRead): Finding {
  const { waived } = finding;
  return {
    ...finding,
    services: finding.services.filter(canRead),
    ...restrictRemedy(finding, canRead),
    waived: waived && {
      ...waived,
      approvedBy:
        waived.approvedBy && canRead(waived.approvedBy)
          ? waived.approvedBy
          : undefined,
      about: waived.about && canRead(waived.about) ? waived.about : undefined,
    },
  };
}

const REFERENCE = /\b[a-z]+:[a-z0-9._-]+\/[a-z0-9._-]+/g;

/**
 * Only the advice is left of a remedy that names an entity that the caller may not read; and of that only the
 * lines that do not.
 */
function restrictRemedy(
  { remedy, texts }: Finding,
  canRead: CanRead,
): Pick<Finding, 'remedy' | 'texts'> {
  const isReadable = (text: string) =>
    (text.match(REFERENCE) ?? []).every(canRead);
  if (isReadable(remedy)) return { remedy, ...(texts && { texts }) };
  const lines = remedy.split('\n').filter(line => line.startsWith('#'));
  const lineTexts = texts?.remedy;
  const isAligned = lineTexts?.length === lines.length;
  return {
    remedy: `${lines.filter(isReadable).join('\n')}\n`,
    ...(texts && {
      texts: {
        message: texts.message,
        ...(isAligned && {
          remedy: lineTexts.filter((_, index) => isReadable(lines[index])),
        }),
      },
    }),
  };
}

function restrictBox(
  box: CanvasBox,
  canRead: CanRead,
  kept: ReadonlySet<string>,
): CanvasBox {
  const items = box.items.filter(item => canRead(item.ref));
  return {
    ...box,
    items: items.map(item => restrictItem(item, canRead, kept)),
    findings: box.findings.filter(fingerprint => kept.has(fingerprint)),
    hidden: box.hidden + box.items.length - items.length,
  };
}

function restrictReason(reason: CanvasReason, canRead: CanRead): CanvasReason {
  const { processEntities, ...rest } = reason;
  const kept = processEntities?.filter(({ ref }) => canRead(ref));
  if (kept?.length === processEntities?.length) return reason;
  return kept?.length ? { ...rest, processEntities: kept } : rest;
}

function restrictNotes(
  { notes }: CanvasItem,
  canRead: CanRead,
): Pick<CanvasItem, 'notes' | 'hiddenIn'> {
  const kept = notes.filter(({ ref }) => !ref || canRead(ref));
  if (kept.length === notes.length) return { notes };
  const hidden = notes.filter(note => !kept.includes(note));
  return {
    notes: kept,
    hiddenIn: Object.fromEntries(hidden.map(({ note }) => [note, 1])),
  };
}

function restrictItem(
  item: CanvasItem,
  canRead: CanRead,
  kept: ReadonlySet<string>,
): CanvasItem {
  return {
    ...item,
    reasons: item.reasons
      .filter(({ from }) => canRead(from.ref))
      .map(reason => restrictReason(reason, canRead)),
    ...restrictNotes(item, canRead),
    ties: item.ties.filter(canRead),
    findings: item.findings.filter(fingerprint => kept.has(fingerprint)),
  };
}
