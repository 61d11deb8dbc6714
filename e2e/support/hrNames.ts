import { parseAllDocuments } from 'yaml';
import type { Examples } from './Examples';

/** An entity that HR keeps to itself. */
export interface HrEntity {
  kind: string;
  /** As in its address; unlike any word of ordinary text. */
  name: string;
  title: string;
}

/** What the example organisation keeps in the namespace of HR. */
export async function hrEntities(examples: Examples): Promise<HrEntity[]> {
  const text = await examples.read(
    'services/employee-onboarding/restricted.yaml',
  );
  return parseAllDocuments(text).map(document => {
    const { kind, metadata } = document.toJS();
    return { kind, name: metadata.name, title: metadata.title };
  });
}
