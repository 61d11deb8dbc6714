import { addTo } from './multimap';
import { NotedMap } from './NotedMap';
import { noting } from './noting';
import { controlsIn } from './stages';

/** The processes that exercise a control, from either end or in a stage: full references by control. */
export const exercisingProcesses = noting(graph => {
  const exercising = new Map<string, Set<string>>();
  for (const control of graph.entities('Control')) {
    for (const { ref } of control.spec.exercisedIn ?? []) {
      addTo(exercising, control.ref, ref);
    }
  }
  for (const process of graph.entities('Process')) {
    for (const { ref } of controlsIn(process)) {
      addTo(exercising, ref, process.ref);
    }
  }
  return new NotedMap<ReadonlySet<string>>(exercising, control => {
    graph.reads?.content(control);
    graph.reads?.referrers('Process', control);
  });
});
