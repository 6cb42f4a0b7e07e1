import type { RetentionRule } from '../edition.js';

/** The first rule that covers the subject kind and at least one of the categories; the principal rule is written first. */
export function chooseRetention(
  rules: readonly RetentionRule[],
  subjectKind: string,
  categories: readonly string[],
): { readonly period: string; readonly trigger: string } | undefined {
  const rule = rules.find(
    (candidate) =>
      (candidate.subjectKinds === undefined || candidate.subjectKinds.includes(subjectKind)) &&
      (candidate.categories === undefined || candidate.categories.some((category) => categories.includes(category))),
  );
  return rule === undefined ? undefined : { period: rule.period, trigger: rule.trigger };
}
