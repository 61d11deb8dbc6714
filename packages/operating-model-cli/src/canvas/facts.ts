import { cadenceWords } from './cadenceWords';
import type {
  Box,
  CanvasItem,
  CanvasNote,
  CanvasReason,
} from '@onemap/plugin-operating-model-common';

/** The one fact that tells most about an item, in a few words. */
export function factOf(box: Box, item: CanvasItem): string {
  switch (box) {
    case 'processes':
      return noteOf(item, 'owner');
    case 'information':
      return noteOf(item, 'system-of-record');
    case 'suppliers':
      return [reasonOf(item), noteOf(item, 'contact')]
        .filter(Boolean)
        .join(' · ');
    case 'management-system':
      return managementFact(item);
    default:
      return reasonOf(item);
  }
}

function managementFact(item: CanvasItem): string {
  switch (item.kind) {
    case 'Forum':
      return cadenceWords(noteOf(item, 'cadence'));
    case 'DecisionRight':
      return noteOf(item, 'decider');
    case 'Risk':
      return noteOf(item, 'owner');
    default:
      return noteOf(item, 'satisfies');
  }
}

const REASONS: Record<CanvasReason['as'], (reason: CanvasReason) => string> = {
  follows: () => '',
  owner: () => 'accountable',
  role: ({ detail }) => (detail ?? '').replace(/-/g, ' '),
  performs: ({ detail }) => `performs ${detail ?? ''}`.trim(),
  'owns-process': ({ from }) => `owns ${from.title}`,
  decides: ({ detail, from }) => `decides ${detail ?? from.title}`,
  location: () => '',
  'depends-on': () => 'relied on',
  component: () => 'delivers it',
  'system-of-record': ({ from }) => `holds ${from.title}`,
  information: () => '',
  supplier: () => '',
  responsibility: dutyWords,
  governs: () => '',
  applies: () => '',
  threatens: () => '',
};

/** A role by contract and what it is for. */
function dutyWords(duty: CanvasReason): string {
  const { detail = '', processes = [], processEntities = [] } = duty;
  const named = [...processes, ...processEntities.map(({ title }) => title)];
  return named.length ? `${detail} (${named.join(', ')})` : detail;
}

/** What the item does for the service; where it does much, the first thing and how many more. */
function reasonOf({ reasons }: CanvasItem): string {
  const words = [
    ...new Set(reasons.map(each => REASONS[each.as](each))),
  ].filter(text => text !== '');
  if (words.length < 2) return words[0] ?? '';
  return `${words[0]} and ${words.length - 1} more`;
}

function noteOf({ notes }: CanvasItem, note: CanvasNote['note']): string {
  return notes.find(each => each.note === note)?.text ?? '';
}
