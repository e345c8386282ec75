import type { Basis } from '#core/rules/source.ts';
import type { TemplateDetails } from './onboarding-template.ts';

/**
 * The e-mail and call settings of a template as data, so that one can be added or corrected without code. The
 * vendor's own list could not be read as a whole: what is not confirmed for Wholesale is marked as our reading.
 */
export const templateSettings = [
  { id: 'admin-invites-when-attaching', section: 'email', kind: 'switch', preset: true, basis: 'assumed' },
  { id: 'brand-name', section: 'email', kind: 'text', preset: '', basis: 'assumed' },
  { id: 'activation-emails', section: 'email', kind: 'switch', preset: true, basis: 'assumed' },
  { id: 'no-free-calling', section: 'call', kind: 'switch', preset: false, basis: 'assumed' }
] as const satisfies readonly {
  readonly id: string;
  readonly section: 'email' | 'call';
  readonly kind: 'switch' | 'text';
  readonly preset: boolean | string;
  readonly basis: Basis;
}[];
export type TemplateSettingId = (typeof templateSettings)[number]['id'];

/** The value that a template has for a setting: its own, or the preset. */
export const settingOf = ({ settings }: Pick<TemplateDetails, 'settings'>, id: TemplateSettingId) =>
  settings[id] ?? templateSettings.find((setting) => setting.id === id)?.preset ?? '';
