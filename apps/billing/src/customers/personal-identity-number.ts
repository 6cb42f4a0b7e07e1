/** A date, for a coordination number with 60 added to the day, then a birth number and its check digit. */
const FORM = /^(18|19|20)(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])-(\d{4})$/;

export const PERSONAL_IDENTITY_NUMBER_EXPECTED =
  'a personal identity or coordination number in the form YYYYMMDD-NNNN, with its check digit';

/** Form and check digit by 18 and 18 a §§ folkbokföringslagen (1991:481); whether anybody bears it is not looked up. */
export function isPersonalIdentityNumber(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const match = FORM.exec(value);
  if (match === null) return false;
  const digits = [...value.replace('-', '').slice(2)].map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const weighted = place % 2 === 0 ? digit * 2 : digit;
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}
