/** Lower-case words joined by hyphens. */
export const SLUG = /^(?=.{1,48}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const SLUG_EXPECTED = 'lower-case words joined by hyphens, at most 48 characters';
