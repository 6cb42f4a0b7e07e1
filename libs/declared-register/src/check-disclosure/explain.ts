import { agreementKinds, roles, type AgreementKind, type Role } from '../vocabulary/closed-terms.js';

interface Asked {
  readonly activity: string;
  readonly recipient: string;
  readonly subjectKind: string;
  readonly recipientClass?: string;
}

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A caller's mistake may put a name or a number where a key belongs: only what looks like a key is repeated. */
function quoted(key: string): string {
  return key.length <= 48 && slug.test(key) ? `"${key}"` : 'a value that is no key (not repeated here)';
}

/** The words of a refusal: which keys, and what to do next. No personal data. */
export const explain = {
  activity: (activity: string, edition: string | undefined): string =>
    edition === undefined
      ? `No edition of the register is in force at that instant, so activity ${quoted(activity)} is undeclared; check the clock.`
      : `Edition ${edition} does not declare activity ${quoted(activity)}; use a declared key or have the activity declared first.`,

  subjectKind: ({ activity, subjectKind }: Asked, edition: string): string =>
    `Edition ${edition} declares no row for subject kind ${quoted(subjectKind)} in activity ${quoted(activity)}; use a declared kind or have the row declared with its legal basis.`,

  recipientSubjectKind: ({ activity, recipient, subjectKind }: Asked, edition: string): string =>
    `In edition ${edition} recipient ${quoted(recipient)} of activity ${quoted(activity)} gets no data about subject kind ${quoted(subjectKind)}; leave these people out.`,

  recipient: ({ activity, recipient, recipientClass }: Asked, edition: string): string =>
    `Edition ${edition} declares no recipient ${quoted(recipient)}${recipientClass === undefined ? '' : ` of class ${quoted(recipientClass)}`} for activity ${quoted(activity)}; send to a declared recipient or have this one declared with role and categories.`,

  noCategory: ({ activity, recipient }: Asked): string =>
    `No data category was named for recipient ${quoted(recipient)} in activity ${quoted(activity)}; name each category that is to leave.`,

  categories: ({ activity, recipient }: Asked, refused: readonly string[], edition: string): string =>
    refused.length === 0
      ? `In edition ${edition} no single class of recipient ${quoted(recipient)} in activity ${quoted(activity)} gets all of the categories at once; split the disclosure.`
      : `Edition ${edition} does not let recipient ${quoted(recipient)} have ${refused.map(quoted).join(', ')} in activity ${quoted(activity)}; leave these fields out or have the categories declared.`,

  roleOpen: ({ activity, recipient }: Asked, edition: string): string =>
    `Edition ${edition} leaves the role of recipient ${quoted(recipient)} in activity ${quoted(activity)} open, so no agreement can be matched; have the DPO settle the role.`,

  agreement: ({ recipient }: Asked, role: Role, kind: AgreementKind, lastEnd: string | undefined): string =>
    `Recipient ${quoted(recipient)} is a ${roles[role].en} and needs a ${agreementKinds[kind].en}; ` +
    (lastEnd === undefined ? 'none is in force at that instant' : `the last one ended ${lastEnd}`) +
    '. Have it signed and entered before sending.',

  country: ({ recipient }: Asked): string =>
    `The country of recipient ${quoted(recipient)} is not known; enter it before sending.`,

  transfer: ({ recipient }: Asked, country: string): string =>
    `Recipient ${quoted(recipient)} is in ${country}, and no ground of chapter V was in force at that instant; document one before sending.`,
};
