import { servicesShowing } from '../../../graph/services';
import { dayAfter } from '../../calendar';
import { defineRule } from '../../defineRule';
import { patchOf } from '../../remedy';

export const controlUntested = defineRule({
  id: 'control-untested',
  title: 'Control that is not tested in time',
  severity: 'warning',
  box: 'management-system',
  subject: ['Control'],
  rationale:
    'A control that is not tested is a belief: that it does not work shows only when it is needed.',
  basis: ['nis2:21.2.f', 'nis2-ir:7'],
  messages: {
    never:
      '“{{subject}}” is to be tested at intervals of {{frequency}}, but no test is recorded. Test it and write down the day.',
    late: '“{{subject}}” was last tested on {{lastTested}}; the next test was due on {{due}}. Test it and write down the day.',
  },
  remedies: {
    test: 'Test the control, and write down the day of the test.',
  },
  evaluate(control, { graph, inputs, report }) {
    const { frequency, lastTested } = control.spec.evidence ?? {};
    if (!frequency) return;
    const due = lastTested && dayAfter(lastTested, frequency);
    // The day itself is still in time. A day beyond the calendar never comes.
    if (lastTested && (!due || due >= inputs.asOf)) return;
    report({
      message: lastTested ? 'late' : 'never',
      data: {
        frequency: { duration: frequency },
        lastTested: { day: lastTested ?? '' },
        due: { day: due ?? '' },
      },
      services: servicesShowing(graph, control),
      evidence: [
        { entity: control, path: 'spec.evidence.lastTested' },
        { entity: control, path: 'spec.evidence.frequency' },
      ],
      remedy: patchOf(
        'test',
        control,
        `evidence:\n  lastTested: "${inputs.asOf}"`,
      ),
    });
  },
});
