import type { FlowStage } from '@onemap/plugin-operating-model-common';

/** A cell of the swim lanes: a stage over one or more neighbouring lanes. */
export interface LaneCell {
  stage: FlowStage;
  /** How many lanes it reaches down; 0 where a cell from above fills this place already. */
  lanes: number;
  /** Whether the stage takes place here. */
  isCovered: boolean;
}

/**
 * The cells of one lane. A stage that takes place in neighbouring lanes is one cell over them, so that
 * its performers are named once.
 */
export function laneCells(
  stages: readonly FlowStage[],
  lanes: readonly string[],
  index: number,
): LaneCell[] {
  const isIn = (stage: FlowStage, lane: number) =>
    lanes[lane] !== undefined && stage.lanes.includes(lanes[lane]);
  return stages.map(stage => {
    if (!isIn(stage, index)) return { stage, lanes: 1, isCovered: false };
    if (isIn(stage, index - 1)) return { stage, lanes: 0, isCovered: true };
    let end = index;
    while (isIn(stage, end + 1)) end++;
    return { stage, lanes: end - index + 1, isCovered: true };
  });
}
