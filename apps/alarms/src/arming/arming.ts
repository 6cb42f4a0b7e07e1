export const ARMING_METHODS = ['app', 'keypad', 'tag', 'schedule'] as const;

/** By what means a system was armed or disarmed. */
export type ArmingMethod = (typeof ARMING_METHODS)[number];
