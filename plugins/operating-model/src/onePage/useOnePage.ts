import type {
  AttestationsAnswer,
  CanvasAnswer,
  EntityContext,
  FlowModel,
  NameInNamespace,
  ObligationsAnswer,
  RuleInfo,
} from '@onemap/plugin-operating-model-common';
import { useAnswer, type Answer } from '../shared/useAnswer';

/** Everything that stands on the one page of a service. */
export interface OnePageModel {
  canvas: CanvasAnswer;
  flow: FlowModel;
  context: EntityContext;
  obligations: ObligationsAnswer;
  attestations: AttestationsAnswer;
  rules: RuleInfo[];
}

/** {@link OnePageModel} of a service: all of it, or why not. A page with a part missing would mislead. */
export function useOnePage({ namespace, name }: NameInNamespace) {
  const service = `service:${namespace}/${name}`.toLowerCase();
  return useAnswer(
    ['onePage', namespace, name],
    async (api): Promise<OnePageModel> => {
      const [canvas, flow, context, obligations, attestations, rules] =
        await Promise.all([
          api.getCanvas({ namespace, name }),
          api.getFlow({ namespace, name }),
          api.getContext({ kind: 'Service', namespace, name }),
          api.getObligations({ service: [service] }),
          api.listAttestations({ namespace, name }),
          api.listRules(),
        ]);
      return {
        canvas,
        flow,
        context,
        obligations,
        attestations,
        rules: rules.items,
      };
    },
  ) satisfies Answer<OnePageModel>;
}
