import type { Order } from '#core/mitel/order.ts';
import { t } from './i18n.svelte.ts';

/** What an order is of: the product, and the tier where there is one. */
export const productText = ({ product, tier }: Pick<Order, 'product' | 'tier'>): string =>
  tier === null
    ? t(`product.${product}`)
    : t('orders.product-tier', { product: t(`product.${product}`), tier: t(`tier.${tier}`) });
