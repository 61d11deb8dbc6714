import { defineRule } from '../../defineRule';
import type { ModelGraph } from '../../../graph/ModelGraph';
import type { Attestation } from '../../inputs';
import { advice } from '../../remedy';
import { requiredRoles } from '../requiredRoles';
import { signOffsOf } from '../signOffs';

export const attestationStale = defineRule({
  id: 'attestation-stale',
  title: 'Sign-off of a model that has changed since',
  severity: 'warning',
  box: 'organization',
  subject: ['Service'],
  rationale:
    'A signature under a model that has changed since vouches for something that no longer exists.',
  basis: ['nis2:20.1', 'dora:5'],
  needsInput: 'attestations',
  parameters: requiredRoles,
  messages: {
    stale:
      'The one-page model of “{{subject}}” changed since the role “{{role}}” signed it on {{day}}: {{changes}}. Look at the change, and have the role sign again.',
  },
  remedies: {
    signAgain:
      'Look at what changed, and sign the one-page model of {{subject}} again in the portal, in the role {{role}}.',
  },
  evaluate(service, { graph, inputs, parameters, report }) {
    const signed = signOffsOf(service, inputs.attestations ?? []);
    for (const role of parameters.required) {
      const latest = latestOf(signed.filter(each => each.role === role));
      if (!latest?.stale) continue;
      report({
        message: 'stale',
        data: {
          role: { word: role, of: 'role' },
          day: { day: latest.signedOn },
          changes: latest.changes.length
            ? latest.changes
            : { key: 'phrase.content' },
          // Not in the message by itself; it says whom the words in `changes` are about.
          changed: entitiesIn(graph, latest),
        },
        services: [service.ref],
        discriminator: role,
        evidence: [{ entity: service, path: 'spec' }],
        remedy: advice('signAgain'),
      });
    }
  },
});

function entitiesIn(graph: ModelGraph, { changedEntities }: Attestation) {
  return (changedEntities ?? []).flatMap(ref => graph.get(ref) ?? []);
}

/** The sign-off that counts: one of the current model, else the last one, of one day the one listed last. */
function latestOf(signed: readonly Attestation[]): Attestation | undefined {
  const [first, ...others] = signed;
  return (
    signed.find(each => !each.stale) ??
    others.reduce((a, b) => (b.signedOn < a.signedOn ? a : b), first)
  );
}
