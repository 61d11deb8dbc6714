import type { Reference, ServiceEntity } from './ModelEntity';

/** Where something holds: services (full references) and environments, or all of them. */
export interface Scope {
  readonly services: ReadonlySet<string> | 'all';
  readonly environments: ReadonlySet<string> | 'all';
}

/** The scope that a Forum, DecisionRight, Control or Process declares. */
export function scopeOf(spec: {
  services?: Reference[];
  environments?: string[];
}): Scope {
  return {
    services: servicesOf(spec.services),
    environments: environmentsOf(spec.environments),
  };
}

function servicesOf(references: Reference[] | undefined): Scope['services'] {
  if (!references?.length) return 'all';
  const services = new Set<string>();
  for (const { ref } of references) services.add(ref);
  return services;
}

/** Environment names as a set; absent or empty means all. */
export function environmentsOf(
  names: readonly string[] | undefined,
): ReadonlySet<string> | 'all' {
  return names?.length ? new Set(names) : 'all';
}

/** Whether two sets have something in common; `all` meets everything. */
export function meets(
  a: ReadonlySet<string> | 'all',
  b: ReadonlySet<string> | 'all',
): boolean {
  if (a === 'all' || b === 'all') return true;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

/** What two sets have in common. */
export function intersect(
  a: ReadonlySet<string> | 'all',
  b: ReadonlySet<string> | 'all',
): ReadonlySet<string> | 'all' {
  if (a === 'all') return b;
  if (b === 'all') return a;
  return new Set([...a].filter(each => b.has(each)));
}

/** Whether two scopes overlap: in their services and in their environments. */
export function overlap(a: Scope, b: Scope): boolean {
  return meets(a.services, b.services) && meets(a.environments, b.environments);
}

/** Whether environments are among those that a service runs in; a service that names none runs in all. */
export function meetsService(
  environments: readonly string[] | undefined,
  service: ServiceEntity,
): boolean {
  const own = service.spec.environments;
  if (!environments?.length || !own?.length) return true;
  return environments.some(each => own.includes(each));
}

/** Whether lists of environments have one in common; an absent or empty list holds all. */
export function haveInCommon(
  ...lists: readonly (readonly string[] | undefined)[]
): boolean {
  const [first, ...others] = lists.filter(list => list?.length);
  return (
    !first ||
    first.some(name => others.every(list => list?.includes(name) ?? true))
  );
}

/** Whether a declared scope applies to a service. */
export function appliesTo(
  spec: { services?: Reference[]; environments?: string[] },
  service: ServiceEntity,
): boolean {
  return (
    (!spec.services?.length ||
      spec.services.some(each => each.ref === service.ref)) &&
    meetsService(spec.environments, service)
  );
}
