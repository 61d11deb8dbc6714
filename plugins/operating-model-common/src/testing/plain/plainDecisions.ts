import {
  common,
  pairsOf,
  refsOf,
  type PlainGap,
  type PlainModel,
} from './PlainModel';

interface Entry {
  decider: string;
  decision: string;
  condition?: string;
  source: string;
  services?: string[];
  environments?: string[];
  /** The services that it holds for. */
  holdsFor: string[];
}

/** Everything that is decided: by decision rights, and by what forums list themselves. */
function entriesOf(model: PlainModel): Entry[] {
  const byRights = model.of('DecisionRight').flatMap(right => {
    const { decider, ...rest } = right.spec;
    const holdsFor = refsOf(model.inScope(right));
    return decider ? [{ ...rest, decider, source: right.ref, holdsFor }] : [];
  });
  const byForums = model.of('Forum').flatMap(forum => {
    const { services, environments, decides = [] } = forum.spec;
    const listing = model
      .of('Service')
      .filter(({ spec }) => spec.forums?.includes(forum.ref));
    return decides.map(decision => ({
      decider: forum.ref,
      decision,
      source: forum.ref,
      services: services?.length ? [...services, ...refsOf(listing)] : [],
      environments,
      holdsFor: refsOf(model.namedOrInScope(forum, 'forums')),
    }));
  });
  return [...byRights, ...byForums];
}

function overlap(a: Entry, b: Entry): boolean {
  return (
    a.decision === b.decision &&
    common(a.services, b.services) &&
    common(a.environments, b.environments)
  );
}

/** Everyone that somebody escalates to, through any number of others, with the one who does. */
function above(model: PlainModel, start: string): Set<string> {
  const found = new Set([start]);
  for (const each of found) {
    for (const { ref, spec } of model.of('Forum')) {
      if (ref === each && spec.escalatesTo) found.add(spec.escalatesTo);
    }
    for (const { spec } of model.of('DecisionRight')) {
      if (spec.decider === each && spec.escalatesTo)
        found.add(spec.escalatesTo);
    }
  }
  return found;
}

function isOneLine(model: PlainModel, a: string, b: string): boolean {
  return above(model, a).has(b) || above(model, b).has(a);
}

function informationOf(model: PlainModel, forum: string, decision: string) {
  const named = model
    .of('DecisionRight')
    .filter(({ spec }) => spec.decider === forum && spec.decision === decision)
    .flatMap(({ spec }) => spec.information ?? []);
  const own = model.of('Forum').find(({ ref }) => ref === forum)
    ?.spec.information;
  return new Set(named.length ? named : own);
}

function forumPairs(
  model: PlainModel,
  wanted: 'same' | 'different',
): PlainGap[] {
  const entries = entriesOf(model);
  const decisions = [...new Set(entries.map(({ decision }) => decision))];
  return pairsOf(refsOf(model.of('Forum'))).flatMap(([first, second]) =>
    decisions.flatMap(decision => {
      const met = entries
        .filter(each => each.decider === first && each.decision === decision)
        .flatMap(a =>
          entries
            .filter(b => b.decider === second && overlap(a, b))
            .filter(
              b => !a.condition || !b.condition || a.condition === b.condition,
            )
            .map(b => a.holdsFor.filter(each => b.holdsFor.includes(each))),
        );
      if (!met.length || isOneLine(model, first, second)) return [];
      const [a, b] = [first, second].map(each =>
        informationOf(model, each, decision),
      );
      if (!a.size && !b.size) return [];
      const isSame = a.size === b.size && [...a].every(each => b.has(each));
      return isSame === (wanted === 'same')
        ? [
            {
              subject: first,
              involves: [second],
              services: [...new Set(met.flat())],
            },
          ]
        : [];
    }),
  );
}

const isForum = (ref: string) => ref.startsWith('forum:');

function decisionConflict(model: PlainModel): PlainGap[] {
  const conflicts = pairsOf(entriesOf(model)).filter(
    ([a, b]) =>
      overlap(a, b) &&
      a.condition === b.condition &&
      a.decider !== b.decider &&
      !(isForum(a.decider) && isForum(b.decider)) &&
      !isOneLine(model, a.decider, b.decider),
  );
  return conflicts
    .filter(
      ([a, b]) =>
        // A forum that a right names for the same is in conflict by that right.
        b.source !== b.decider ||
        !conflicts.some(
          pair =>
            pair.includes(a) &&
            pair.some(
              each => each.decider === b.decider && each.source !== b.source,
            ),
        ),
    )
    .map(([a, b]) => ({
      subject: a.source,
      involves: [b.source],
      services: a.holdsFor.filter(each => b.holdsFor.includes(each)),
    }));
}

function decisionUndecided(model: PlainModel): PlainGap[] {
  const required = [
    'change-approval',
    'major-incident-declaration',
    'risk-acceptance',
    'security-exception',
  ];
  return model
    .of('Service')
    .filter(({ spec }) => ['critical', 'high'].includes(spec.criticality ?? ''))
    .flatMap(({ ref }) =>
      required
        .filter(
          decision =>
            !entriesOf(model).some(
              each => each.decision === decision && each.holdsFor.includes(ref),
            ),
        )
        .map(() => ({ subject: ref, services: [ref] })),
    );
}

function decisionBlind(model: PlainModel): PlainGap[] {
  return model.of('DecisionRight').flatMap(right => {
    const { decider, information } = right.spec;
    const forum = model.of('Forum').find(({ ref }) => ref === decider);
    const sees = information?.length || forum?.spec.information?.length;
    return decider && !sees
      ? [
          {
            subject: right.ref,
            involves: forum ? [forum.ref] : [],
            services: refsOf(model.inScope(right)),
          },
        ]
      : [];
  });
}

function parallelUniverses(model: PlainModel): PlainGap[] {
  const tiesOf = (forum: string) => {
    const {
      chair,
      members = [],
      information = [],
    } = model.of('Forum').find(({ ref }) => ref === forum)?.spec ?? {};
    const rights = model
      .of('DecisionRight')
      .filter(({ spec }) => spec.decider === forum);
    const sitting = chair ? [chair, ...members] : members;
    return [
      ...information,
      ...rights.flatMap(({ spec }) => spec.information ?? []),
      ...sitting
        .flatMap(each => [...model.membersOf(each)])
        .map(each => `${each} sits there`),
      ...[...above(model, forum)].map(each => `${each} is above`),
    ];
  };
  return model.of('Service').flatMap(({ ref }) => {
    const forums = model.forumsOf(ref);
    const [itsm, cloud] = ['itsm', 'cloud'].map(side =>
      refsOf(forums.filter(({ spec }) => spec.discipline === side)),
    );
    if (!itsm.length || !cloud.length) return [];
    const isJoined = itsm.some(a =>
      cloud.some(b => tiesOf(a).some(each => tiesOf(b).includes(each))),
    );
    return isJoined
      ? []
      : [{ subject: ref, involves: [...itsm, ...cloud], services: [ref] }];
  });
}

/** The rules about forums and decisions, by id. */
export const PLAIN_DECISIONS = {
  'forum-overlap': (model: PlainModel) => forumPairs(model, 'different'),
  'forum-duplicate': (model: PlainModel) => forumPairs(model, 'same'),
  'decision-conflict': decisionConflict,
  'decision-undecided': decisionUndecided,
  'decision-blind': decisionBlind,
  'parallel-universes': parallelUniverses,
};
