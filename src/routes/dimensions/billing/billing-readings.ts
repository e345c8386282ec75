// What the vendor does not say and is our reading: each is marked wherever it may decide.

export const forecastReadings = [
  'given-on-first',
  'after-trial',
  'after-internal',
  'role-trial',
  'came-and-went',
  'only-on-first',
  'not-paid-twice',
  'pro-rata',
  'paid-in-advance',
  'after-termination'
] as const;
export const reconciliationReadings = [
  'matched-by',
  'blank-reference',
  'handed-over',
  'role-trial',
  'beyond-free',
  'paid-in-advance',
  'after-termination'
] as const;
export type Reading =
  (typeof forecastReadings)[number] | (typeof reconciliationReadings)[number] | 'minimum-term';
