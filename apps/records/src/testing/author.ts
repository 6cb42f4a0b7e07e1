/** Who takes a step in a test. */
export const BY_OFFICER = { by: 'data-protection-officer', reason: 'DPO-2026-031' };
