import type {
  FindingCondition,
  FindingRecord,
} from '../database/FindingsStore';

/** Whether a finding fulfils the condition of a policy; `listFindings` says the same in SQL. */
export function matchesCondition(
  record: Pick<FindingRecord, 'owner' | 'departments'>,
  condition: FindingCondition | undefined,
): boolean {
  if (!condition) return true;
  if ('allOf' in condition) {
    return condition.allOf.every(each => matchesCondition(record, each));
  }
  if ('anyOf' in condition) {
    return condition.anyOf.some(each => matchesCondition(record, each));
  }
  if ('not' in condition) return !matchesCondition(record, condition.not);
  if ('owner' in condition) return condition.owner.includes(record.owner ?? '');
  return record.departments.some(each => condition.department.includes(each));
}
