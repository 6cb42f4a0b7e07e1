/** ITU-T E.164: a plus sign, then 7 to 15 digits that do not begin with 0. */
export const E164 = /^\+[1-9]\d{6,14}$/;

export const E164_EXPECTED = 'a phone number in E.164 form, like +46701740605';
