const SERVICES = 5_000;
const GAPS = 20_000;
const OVERLAPS = 2_000;
const DEPARTMENTS = 300;

/** What is in an answer, and how many there are in a large organisation. */
const SIZES = {
  services: SERVICES,
  findings: GAPS,
  decisions: SERVICES * 3,
  forums: SERVICES,
  processes: SERVICES * 4,
  suppliers: 600,
  obligations: SERVICES,
};

/**
 * Passes an answer of the portal on as a large organisation would get it: full pages of many, and the
 * parts that are not paged as long as they get.
 *
 * @param route of Playwright
 */
export async function blowUp(route) {
  const response = await route.fetch();
  const url = new URL(route.request().url());
  const name = url.pathname.split('/').at(-1);
  if (!response.ok() || route.request().method() !== 'GET') {
    return route.fulfill({ response });
  }
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const answer = large[name]?.(await response.json(), limit);
  return route.fulfill(
    answer
      ? { response, json: { ...answer, totalItems: SIZES[name] } }
      : { response },
  );
}

const large = {
  services: (page, limit) => ({ ...page, items: many(page.items, limit) }),
  findings: (page, limit) => ({
    ...page,
    items: many(page.items, limit).map((gap, index) => ({
      ...gap,
      fingerprint: `${gap.fingerprint}${index}`,
      serviceEntities: many(gap.serviceEntities, index % 10 ? 3 : SERVICES),
    })),
  }),
  decisions: (grid, limit) => ({
    ...grid,
    rows: many(grid.rows, limit),
    parties: [...grid.parties, ...many(grid.parties, SERVICES)],
    undecided: many(grid.undecided, SERVICES),
  }),
  processes: (grid, limit) => ({
    ...grid,
    processes: many(grid.processes, limit),
    departments: [...grid.departments, ...many(grid.departments, DEPARTMENTS)],
  }),
  forums: (calendar, limit) => ({
    ...calendar,
    forums: many(calendar.forums, limit),
    overlaps: many(calendar.overlaps, OVERLAPS),
  }),
  suppliers: (matrix, limit) => ({
    ...matrix,
    suppliers: many(matrix.suppliers, limit).map((supplier, index) => ({
      ...supplier,
      services: many(supplier.services, index % 10 ? 8 : SERVICES),
    })),
  }),
  obligations: (grid, limit) => ({
    ...grid,
    packs: grid.packs.map(pack => ({
      ...pack,
      services: many(pack.services, limit),
    })),
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

function named(name, count) {
  return Array.from({ length: count }, (_, index) => ({
    value: `group:default/${name}-${index}`,
    count: 1,
  }));
}
