import { defineDisclosure } from '#disclosure';

const RECORDING = {
  recipient: { key: 'senzum', class: 'sales-telephony', role: 'processor' },
  country: 'SE',
  channel: 'api',
  path: '/recordings',
} as const;

const RECORDED = { legalBasis: 'A6-1-f', categories: ['call-recordings'] } as const;
const RECORDED_AT_WORK = { legalBasis: 'A6-1-f', categories: ['call-recordings', 'staff-identity'] } as const;

export const DOCUMENTED_CALL = defineDisclosure({
  ...RECORDING,
  name: 'call-recording-documentation',
  activity: 'call-recording-documentation',
  purposes: ['call-recording-documentation'],
  parties: { customer: RECORDED, employee: RECORDED_AT_WORK },
});

export const QUALITY_CALL = defineDisclosure({
  ...RECORDING,
  name: 'call-recording-quality',
  activity: 'call-recording-quality',
  purposes: ['call-recording-quality'],
  parties: { customer: RECORDED, employee: RECORDED_AT_WORK },
});

/** Who trains needs to hear the call, not to know who took it. */
export const TRAINING_CALL = defineDisclosure({
  ...RECORDING,
  name: 'call-recording-training',
  activity: 'call-recording-training',
  purposes: ['call-recording-training'],
  parties: { customer: RECORDED, employee: RECORDED },
});
