import type { IconName } from './icons.ts';

export type Tone = 'neutral' | 'accent' | 'info' | 'positive' | 'warning' | 'critical' | 'ours';

export const toneIcons: Record<Tone, IconName> = {
  neutral: 'info',
  accent: 'sparkle',
  info: 'info',
  positive: 'check',
  warning: 'warning',
  critical: 'critical',
  ours: 'question'
};
