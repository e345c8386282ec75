import { sameValue } from '#core/same-value.ts';
import { OrderDetails, type Order } from '#core/mitel/order.ts';
import { issueCode } from '#core/validity.ts';
import { issueText } from '#i18n/wording.ts';

type FieldName = keyof OrderDetails;

/** What somebody is filling in about an order. Problems show once saving was tried. */
export class OrderForm {
  sapOrderId = $state('');
  product = $state('miteam-meetings');
  /** The tier of Mitel One licences; empty while it is not known. */
  tier = $state('');
  quantity = $state('');
  resellerPo = $state('');
  customerPo = $state('');
  trackingNumber = $state('');
  purchasedOn = $state('');
  expiresOn = $state('');
  perpetual = $state(false);
  activation = $state('active');
  #tried = $state(false);

  readonly #atFirst: unknown;

  constructor(order: Order | undefined, today: string) {
    this.purchasedOn = order?.purchasedOn ?? today;
    if (order) {
      this.sapOrderId = order.sapOrderId;
      this.product = order.product;
      this.tier = order.tier ?? '';
      this.quantity = String(order.quantity);
      this.resellerPo = order.resellerPo;
      this.customerPo = order.customerPo;
      this.trackingNumber = order.trackingNumber;
      this.expiresOn = order.expiresOn ?? '';
      this.perpetual = order.expiresOn === null;
      this.activation = order.activation;
    }
    this.#atFirst = this.#entered;
  }

  readonly #entered = $derived.by(() => ({
    sapOrderId: this.sapOrderId,
    product: this.product,
    tier: this.product === 'mitel-one' && this.tier !== '' ? this.tier : null,
    quantity: this.quantity.trim() === '' ? Number.NaN : Number(this.quantity),
    resellerPo: this.resellerPo,
    customerPo: this.customerPo,
    trackingNumber: this.trackingNumber,
    purchasedOn: this.purchasedOn,
    expiresOn: this.perpetual ? null : this.expiresOn,
    activation: this.activation
  }));
  readonly #parsed = $derived(OrderDetails.safeParse(this.#entered));

  /** Something else is entered than it began with. */
  get isUnsaved(): boolean {
    return !sameValue(this.#entered, this.#atFirst);
  }

  /** What is wrong with a field, once saving was tried. */
  errorOf(field: FieldName): string | undefined {
    const issue = this.#tried && this.#parsed.error?.issues.find(({ path }) => path[0] === field);
    return issue ? issueText(issueCode(issue)) : undefined;
  }

  /** The details if they are right; else problems are shown from now on. */
  submit(): OrderDetails | null {
    this.#tried = true;
    return this.#parsed.data ?? null;
  }
}
