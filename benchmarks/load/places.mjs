const MODEL = '/api/operating-model';

/** What people open, by name: each gives what is asked for next, after the answer before where it `reads` that. */
export function placesOf(services) {
  const any = list => list[Math.floor(Math.random() * list.length)];
  const always = path => ({ next: () => ({ path: `${MODEL}/${path}` }) });
  return {
    canvas: { next: () => canvasOf(any(services)) },
    decisions: always('governance/decisions'),
    processes: always('governance/processes'),
    suppliers: always('governance/suppliers'),
    forums: always('governance/forums'),
    services: always('services?limit=50'),
    'findings, page by page': { next: pageAfter, reads: true },
  };
}

/** What is asked for to see the canvas of a service. */
export function canvasOf(service) {
  return { path: `${MODEL}/services/default/${service}/canvas` };
}

/** The page of gaps after the one that was read, or the first. */
function pageAfter(previous) {
  const cursor = previous && JSON.parse(previous).nextCursor;
  const rest = cursor ? `&cursor=${encodeURIComponent(cursor)}` : '';
  return { path: `${MODEL}/findings?limit=50${rest}` };
}
