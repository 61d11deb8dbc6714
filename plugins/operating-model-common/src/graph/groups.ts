import { pushTo } from './multimap';

/** From how many values on a list is split by group: below, going through it is cheaper. */
const SPLIT_FROM = 32;

/** Values, to go through those that are not of a given group. */
class GroupedList<V> {
  private readonly values: V[] = [];
  private byGroup: Map<string, V[]> | undefined;

  constructor(private readonly groupOf: (value: V) => string) {}

  /** Adds a value; all are added before the first is asked for. */
  add(value: V) {
    this.values.push(value);
  }

  /** Goes through the values of every group but the given one: linear in what is given. */
  eachOther(group: string, visit: (value: V) => void) {
    if (this.values.length < SPLIT_FROM) {
      for (const value of this.values) {
        if (this.groupOf(value) !== group) visit(value);
      }
      return;
    }
    this.byGroup ??= split(this.values, this.groupOf);
    for (const [each, values] of this.byGroup) {
      if (each !== group) values.forEach(visit);
    }
  }
}

/**
 * Values by the services that they hold for, or for all services, to find those whose services meet
 * those of another. Only values of other groups are given.
 */
export class GroupsByService<V> {
  private readonly all: GroupedList<V>;
  private readonly universal: GroupedList<V>;
  private readonly named = new Map<string, GroupedList<V>>();

  constructor(private readonly groupOf: (value: V) => string) {
    this.all = new GroupedList(groupOf);
    this.universal = new GroupedList(groupOf);
  }

  /** Adds a value with its services, as full references. */
  add(services: ReadonlySet<string> | 'all', value: V): void {
    this.all.add(value);
    if (services === 'all') {
      this.universal.add(value);
      return;
    }
    for (const service of services) {
      let list = this.named.get(service);
      if (!list) {
        list = new GroupedList(this.groupOf);
        this.named.set(service, list);
      }
      list.add(value);
    }
  }

  /** Goes through the values of other groups than the given one whose services meet the given ones, each once. */
  eachMeeting(
    services: ReadonlySet<string> | 'all',
    group: string,
    visit: (value: V) => void,
  ): void {
    if (services === 'all') {
      this.all.eachOther(group, visit);
      return;
    }
    this.universal.eachOther(group, visit);
    // Only a value that shares several services can come again.
    const once = services.size > 1 ? visitOnce(visit) : visit;
    for (const service of services) {
      this.named.get(service)?.eachOther(group, once);
    }
  }
}

function split<V>(values: readonly V[], groupOf: (value: V) => string) {
  const groups = new Map<string, V[]>();
  for (const value of values) pushTo(groups, groupOf(value), value);
  return groups;
}

function visitOnce<V>(visit: (value: V) => void): (value: V) => void {
  const seen = new Set<V>();
  return value => {
    if (seen.has(value)) return;
    seen.add(value);
    visit(value);
  };
}
