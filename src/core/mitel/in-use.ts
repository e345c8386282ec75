import { sameValue } from '#core/same-value.ts';
import { newMitelAccount, type MitelAccount } from './mitel-account.ts';

/**
 * Whether anything was ever done with the Mitel side of an account. Every account has one, also the one of a customer
 * who has only services of other vendors; it is blank then. Orders lie beside the account and are asked for apart.
 */
export const isMitelUsed = (mitel: MitelAccount): boolean =>
  !sameValue(mitel, newMitelAccount(mitel.licenceGeneration));
