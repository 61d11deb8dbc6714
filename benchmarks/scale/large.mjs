const SERVICES = 5_000;
const GAPS = 20_000;
const OVERLAPS = 2_000;
const DEPARTMENTS = 300;
const SUPPLIERS = 600;
const REJECTED = 1_000;
/** Of one service that much belongs to. */
const ITEMS_IN_A_BOX = 30;
const GAPS_OF_A_SERVICE = 40;

/** By the last part of its path, an answer as a large organisation would get it. */
export const LARGE = {
  services: (page, limit) => ({
    ...page,
    items: many(page.items, limit),
    totalItems: SERVICES,
  }),
  findings: (page, limit) => ({
    ...page,
    items: gaps(page.items, limit).map((gap, index) => ({
      ...gap,
      serviceEntities: many(gap.serviceEntities, index % 10 ? 3 : SERVICES),
    })),
    totalItems: GAPS,
  }),
  canvas: canvas => ({
    ...canvas,
    boxes: canvas.boxes.map(box => ({
      ...box,
      items: many(box.items, ITEMS_IN_A_BOX),
    })),
    findings: gaps(canvas.findings, GAPS_OF_A_SERVICE),
  }),
  decisions: (grid, limit) => ({
    ...grid,
    rows: many(grid.rows, limit),
    parties: [...grid.parties, ...many(grid.parties, SERVICES)],
    undecided: many(grid.undecided, SERVICES),
    totalItems: SERVICES * 3,
  }),
  processes: (grid, limit) => ({
    ...grid,
    processes: many(grid.processes, limit),
    departments: [...grid.departments, ...many(grid.departments, DEPARTMENTS)],
    totalItems: SERVICES * 4,
  }),
  forums: (calendar, limit) => ({
    ...calendar,
    forums: many(calendar.forums, limit),
    overlaps: many(calendar.overlaps, OVERLAPS),
    totalItems: SERVICES,
  }),
  // The first is named as it is, so that its own page finds it, and serves everybody.
  suppliers: (matrix, limit) => ({
    ...matrix,
    suppliers: [
      matrix.suppliers[0],
      ...many(matrix.suppliers, Math.min(limit, SUPPLIERS) - 1),
    ].map((supplier, index) => ({
      ...supplier,
      services: many(supplier.services, index ? 8 : SERVICES),
    })),
    totalItems: SUPPLIERS,
    nextCursor: undefined,
  }),
  obligations: (grid, limit) => ({
    ...grid,
    packs: grid.packs.map(pack => ({
      ...pack,
      services: many(pack.services, limit),
    })),
    totalItems: SERVICES,
  }),
  rejected: (page, limit) => ({
    ...page,
    items: Array.from({ length: limit }, (_, index) => refused(index)),
    totalItems: REJECTED,
  }),
  'entity-facets': ({ facets }) => ({
    facets: {
      ...facets,
      'relations.ownedBy': named('team', SERVICES),
      'relations.belongsTo': named('department', DEPARTMENTS),
    },
  }),
};

/** So many of what there are, each with a reference of its own. */
function many(some, count) {
  return Array.from({ length: some.length ? count : 0 }, (_, index) => {
    const one = some[index % some.length];
    return one.ref ? { ...one, ref: `${one.ref}-${index}` } : one;
  });
}

function gaps(some, count) {
  return many(some, count).map((gap, index) => ({
    ...gap,
    fingerprint: `${gap.fingerprint}${index}`,
  }));
}

function refused(index) {
  return {
    entityRef: `process:default/refused-${index}`,
    location: `url:https://git.example/operating-model/processes/refused-${index}.yaml`,
    errors: [
      'spec.stages[0].performers: is not a list',
      'spec.owner: is not a reference',
    ],
    hasOldVersion: index % 2 === 0,
    since: '2026-11-20T08:00:00.000Z',
  };
}

function named(name, count) {
  return Array.from({ length: count }, (_, index) => ({
    value: `group:default/${name}-${index}`,
    count: 1,
  }));
}
