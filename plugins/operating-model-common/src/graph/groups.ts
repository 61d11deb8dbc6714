/** From how many values on a list is split by group: below, going through it is cheaper. */
const SPLIT_FROM = 32;

/** Values by key, to go through those of a key that are not of a given group. Linear in what it holds and gives. */
export class Groups<V> {
  private readonly byKey = new Map<string, V[]>();
  private readonly split = new Map<string, Map<string, V[]>>();

  constructor(private readonly groupOf: (value: V) => string) {}

  /** Adds a value; all are added before the first is asked for. */
  add(key: string, value: V): void {
    const list = this.byKey.get(key);
    if (list) list.push(value);
    else this.byKey.set(key, [value]);
  }

  /** Goes through the values of a key in every group but the given one. */
  eachOther(key: string, group: string, visit: (value: V) => void): void {
    const list = this.byKey.get(key);
    if (!list) return;
    if (list.length < SPLIT_FROM) {
      for (const value of list) if (this.groupOf(value) !== group) visit(value);
      return;
    }
    for (const [each, values] of this.splitOf(key, list)) {
      if (each !== group) values.forEach(visit);
    }
  }

  private splitOf(key: string, list: V[]): Map<string, V[]> {
    let groups = this.split.get(key);
    if (!groups) {
      groups = new Map();
      for (const value of list) {
        const group = this.groupOf(value);
        const values = groups.get(group);
        if (values) values.push(value);
        else groups.set(group, [value]);
      }
      this.split.set(key, groups);
    }
    return groups;
  }
}

/**
 * Values by the services that they hold for, or for all services, to find those whose services meet
 * those of another. Only values of other groups are given.
 */
export class GroupsByService<V> {
  private readonly all: Groups<V>;
  private readonly universal: Groups<V>;
  private readonly named: Groups<V>;

  constructor(groupOf: (value: V) => string) {
    this.all = new Groups(groupOf);
    this.universal = new Groups(groupOf);
    this.named = new Groups(groupOf);
  }

  /** Adds a value with its services, as full references. */
  add(services: ReadonlySet<string> | 'all', value: V): void {
    this.all.add('', value);
    if (services === 'all') this.universal.add('', value);
    else for (const service of services) this.named.add(service, value);
  }

  /** Goes through the values of other groups than the given one whose services meet the given ones, each once. */
  eachMeeting(
    services: ReadonlySet<string> | 'all',
    group: string,
    visit: (value: V) => void,
  ): void {
    if (services === 'all') {
      this.all.eachOther('', group, visit);
      return;
    }
    this.universal.eachOther('', group, visit);
    // Only a value that shares several services can come again.
    const once = services.size > 1 ? visitOnce(visit) : visit;
    for (const service of services) {
      this.named.eachOther(service, group, once);
    }
  }
}

function visitOnce<V>(visit: (value: V) => void): (value: V) => void {
  const seen = new Set<V>();
  return value => {
    if (seen.has(value)) return;
    seen.add(value);
    visit(value);
  };
}
