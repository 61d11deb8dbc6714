import type { Box } from '@onemap/plugin-operating-model-common';

const FIELDS: Record<Box, string> = {
  processes: 'processes: [name-of-a-process]',
  organization: `owner: group:name-of-the-owner
  roles:
    - role: service-owner
      holder: user:name-of-a-person`,
  locations: 'locations: [name-of-a-resource]',
  information: 'information: [name-of-a-record]',
  suppliers: 'suppliers: [name-of-a-supplier]',
  'management-system': 'forums: [name-of-a-forum]',
};

/** YAML that puts something into a box of a service, to be completed. */
export function exampleFor(box: Box, service: string): string {
  return `kind: Service
metadata:
  name: ${service}
spec:
  ${FIELDS[box]}
`;
}
