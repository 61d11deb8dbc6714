import {
  refsOf,
  type Plain,
  type PlainGap,
  type PlainModel,
} from './PlainModel';

const TODAY = '2026-11-21';

function forumIdle(model: PlainModel): PlainGap[] {
  const deciders = model.of('DecisionRight').map(({ spec }) => spec.decider);
  return model
    .of('Forum')
    .filter(({ ref, spec }) => !spec.decides?.length && !deciders.includes(ref))
    .map(each => ({
      subject: each.ref,
      services: refsOf(model.namedOrInScope(each, 'forums')),
    }));
}

function affectedBy(model: PlainModel, { spec }: Plain<'Risk'>): string[] {
  return refsOf(model.of('Service')).filter(ref => spec.affects?.includes(ref));
}

function isOpen({ spec }: Plain<'Risk'>): boolean {
  return spec.status === undefined || spec.status === 'open';
}

function riskUnowned(model: PlainModel): PlainGap[] {
  return model
    .of('Risk')
    .filter(({ spec }) => spec.status !== 'closed')
    .flatMap(risk => {
      const { owner } = risk.spec;
      const gap = { subject: risk.ref, services: affectedBy(model, risk) };
      if (!owner) return [gap];
      const isEmpty =
        model.has(owner) &&
        owner.startsWith('group:') &&
        ![...model.membersOf(owner)].some(each => each.startsWith('user:'));
      return isEmpty ? [{ ...gap, involves: [owner] }] : [];
    });
}

function riskUntreated(model: PlainModel): PlainGap[] {
  const mitigated = model
    .of('Control')
    .flatMap(({ spec }) => spec.mitigates ?? []);
  return model
    .of('Risk')
    .filter(risk => isOpen(risk) && risk.spec.treatment === 'mitigate')
    .filter(
      ({ ref, spec }) => !spec.controls?.length && !mitigated.includes(ref),
    )
    .map(each => ({ subject: each.ref, services: affectedBy(model, each) }));
}

function riskUnreviewed(model: PlainModel): PlainGap[] {
  return model
    .of('Risk')
    .filter(isOpen)
    .filter(
      ({ spec }) => !spec.forum || (spec.reviewBy && spec.reviewBy < TODAY),
    )
    .map(each => ({ subject: each.ref, services: affectedBy(model, each) }));
}

function ownerOutside(model: PlainModel): PlainGap[] {
  return model.of('Process').flatMap(process => {
    const { owner, department } = process.spec;
    if (!owner || !department || !model.has(owner) || !model.has(department)) {
      return [];
    }
    return model.membersOf(department).has(owner)
      ? []
      : [
          {
            subject: process.ref,
            involves: [owner, department],
            services: refsOf(model.namedOrInScope(process, 'processes')),
          },
        ];
  });
}

function templateDeviation(model: PlainModel): PlainGap[] {
  const lists = ['priorities', 'recordTypes', 'reports'] as const;
  return model.of('Process').flatMap(process => {
    const template = model
      .of('Process')
      .find(({ ref }) => ref === process.spec.basedOn);
    const differs = lists.some(list => {
      const wanted = template?.spec.standard?.[list];
      const own = process.spec.standard?.[list] ?? [];
      return (
        wanted &&
        (wanted.some(each => !own.includes(each)) ||
          (list !== 'reports' && own.some(each => !wanted.includes(each))))
      );
    });
    return template && differs
      ? [
          {
            subject: process.ref,
            involves: [template.ref],
            services: refsOf(model.namedOrInScope(process, 'processes')),
          },
        ]
      : [];
  });
}

function controlUntested(model: PlainModel): PlainGap[] {
  // The first day on which a test is still recent enough.
  const since: Record<string, string> = {
    P1Y: '2025-11-21',
    P1M: '2026-10-21',
  };
  return model
    .of('Control')
    .filter(({ spec }) => {
      const { frequency, lastTested } = spec.evidence ?? {};
      return frequency && (!lastTested || lastTested < since[frequency]);
    })
    .map(each => ({
      subject: each.ref,
      services: refsOf(model.inScope(each)),
    }));
}

/** The rules about forums, risks, owners, templates and controls of which one entity is looked at a time, by id. */
export const PLAIN_REST = {
  'forum-idle': forumIdle,
  'risk-unowned': riskUnowned,
  'risk-untreated': riskUntreated,
  'risk-unreviewed': riskUnreviewed,
  'process-owner-outside-department': ownerOutside,
  'template-deviation': templateDeviation,
  'control-untested': controlUntested,
};
