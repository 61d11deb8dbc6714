import { KIND_NAMES } from '../kinds';

/**
 * What can be read of an entity, so that one change concerns only those who read it:
 * - `content`: the entity itself, but for the seats of a Forum, or that there is none
 * - `presence`: whether there is one, and of what kind
 * - `ends`: of its references, which lead to an entity
 * - `outline`: of a Service what decides which scopes hold for it: title, environments, listings
 * - `seats`: who sits in a Forum: its chair and members
 * - `above`, `below`: the groups that a user or group is in, and what is in a group, one step each
 * - `key`: what a name that is no reference stands for, such as all processes of a type
 * - the name of a kind: the entities of that kind that refer to it, with their content; of services
 *   only by which fields
 */
export const ASPECTS = [
  'content',
  'presence',
  'ends',
  'outline',
  'seats',
  'above',
  'below',
  'key',
  ...KIND_NAMES,
] as const;

/** One of {@link ASPECTS}. */
export type Aspect = (typeof ASPECTS)[number];

const BITS = 4;
const NUMBERS = new Map(ASPECTS.map((aspect, number) => [aspect, number]));

/** Numbers for what can be read, so that many reads take little room. */
export class Tokens {
  private readonly ids = new Map<string, number>();
  private readonly names: string[] = [];

  /** Number of a name: a full reference, or a key. */
  idOf(name: string): number {
    let id = this.ids.get(name);
    if (id === undefined) {
      id = this.names.length;
      this.ids.set(name, id);
      this.names.push(name);
    }
    return id;
  }

  /** Name of a number. */
  nameOf(id: number): string {
    return this.names[id];
  }

  /** Number of an aspect of what a name stands for. */
  of(aspect: Aspect, name: string): number {
    return this.idOf(name) * 2 ** BITS + (NUMBERS.get(aspect) ?? 0);
  }

  /** The aspect and the name that a number stands for. */
  parse(token: number): { aspect: Aspect; name: string } {
    return {
      aspect: ASPECTS[token % 2 ** BITS],
      name: this.names[Math.floor(token / 2 ** BITS)],
    };
  }
}
