/** Edition of the privacy notice: year and month, or a day. */
export const NOTICE_EDITION = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

export const NOTICE_EDITION_EXPECTED = 'an edition like 2018-05 or 2018-05-25';
