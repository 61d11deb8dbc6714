import { parseAllDocuments } from 'yaml';

/** A finding that a person expects of a model, by reading the rules. */
export interface ExpectedFinding {
  rule: string;
  subject: string;
  involves: string[];
  services: string[];
  severity: string;
  waived?: boolean;
  /** Words that the message must hold; they tell apart findings that are otherwise the same. */
  mentions?: string[];
}

/** The complete result that a person expects of a model. */
export interface Label {
  asOf: string;
  whole: boolean;
  findings: ExpectedFinding[];
  notChecked: string[];
  schemaErrors: { entityRef: string | null; path: string }[];
}

/** A model with its label. */
export interface LabelledCase {
  title: string;
  label: Label;
  documents: unknown[];
}

/** Reads a case: a first line that says what it shows, the label, and the documents of the model. */
export function readCase(text: string): LabelledCase {
  const [first, ...documents] = parseAllDocuments(text).map(document => {
    if (document.errors.length) throw document.errors[0];
    return document.toJS() as unknown;
  });
  return {
    title: text.slice(2, text.indexOf('\n')),
    // The label is hand-written beside this reader; a wrong shape fails the comparison.
    label: (first as { label: Label }).label,
    documents,
  };
}
