import type { Amount } from '#core/dimensions/amounts.ts';
import type { DimensionsCustomer, RoleTrial } from '#core/dimensions/dimensions-customer.ts';
import type { Period } from '#core/dimensions/billing-coverage.ts';
import type { ChargedRole } from '#core/dimensions/roles.ts';
import { formatDate, language, t } from './i18n.svelte.ts';
import { moneyText } from './money.ts';

/** An exact number of a bill, which names no currency. */
export const amountText = (amount: Amount): string =>
  new Intl.NumberFormat(language.tag, { minimumFractionDigits: 2, maximumFractionDigits: 20 }).format(
    amount as Intl.StringNumericLiteral
  );

/** What lines cost together; those of an unknown price are told, not counted as nothing. */
export function sumText(
  { total, lines, unknown }: { readonly total: number; readonly lines: number; readonly unknown: number },
  currency: string
): string {
  if (lines > 0 && lines === unknown) return t('dimensions-billing.amount-unknown');
  const known = moneyText(total, currency);
  return unknown === 0 ? known : `${known} ${t('dimensions-billing.plus-unknown', { count: unknown })}`;
}

/** The same without those of an unknown price, for where they are told beside it. */
export const knownSumText = (
  { total, lines, unknown }: { readonly total: number; readonly lines: number; readonly unknown: number },
  currency: string
): string => sumText({ total, lines, unknown: lines === unknown ? unknown : 0 }, currency);

export const daysText = ({ from, to }: Period): string =>
  t('dimensions-billing.days-range', { from: formatDate(from), to: formatDate(to) });

export const chargedRoleText = (role: ChargedRole): string => t(`value.customerRole.${role}`);

export const roleTrialText = ({ role, lastDay }: RoleTrial): string =>
  t('dimensions-billing.role-trial', { role: chargedRoleText(role), day: formatDate(lastDay) });

/** A draft may have no name yet; its account always has one. */
export const customerName = ({
  customer,
  accountName
}: {
  customer: DimensionsCustomer;
  accountName: string;
}): string => customer.name || accountName;
