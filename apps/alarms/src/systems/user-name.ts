/** What is typed at the keypad or shown in the app; unique in one system. */
export const USER_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,39}$/u;

export const USER_NAME_EXPECTED = 'a user name of 1 to 40 letters, digits, spaces, points, hyphens and underscores';

/** The customer's user name unless another is chosen. */
export const CUSTOMER_USER_NAME = 'owner';
