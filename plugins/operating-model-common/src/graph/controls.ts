import type { ModelGraph } from './ModelGraph';
import { addTo } from './multimap';
import { controlsIn } from './stages';

/** The processes that exercise a control, from either end or in a stage: full references by control. */
export function exercisingProcesses(
  graph: ModelGraph,
): ReadonlyMap<string, ReadonlySet<string>> {
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
  return exercising;
}
