import { dimensionsStatuses } from '#core/dimensions/dimensions-customer.ts';
import { customerSorts, customerTraits, type CustomersWish } from './narrowed-customers.ts';

export const everyCustomer: CustomersWish = {
  search: '',
  status: '',
  trait: 'all',
  sort: 'name',
  descending: false
};

/** What is asked of the grid, as the query of its address; empty while nothing is. */
export function customersQuery({ search, status, trait, sort, descending }: CustomersWish): string {
  const asked = new URLSearchParams({
    ...(search === '' ? {} : { search }),
    ...(status === '' ? {} : { status }),
    ...(trait === 'all' ? {} : { show: trait }),
    ...(sort === 'name' ? {} : { sort }),
    ...(descending ? { order: 'descending' } : {})
  });
  return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** What a query asks of the grid. What it does not know is left out. */
export function customersWish(query: string): CustomersWish {
  const asked = new URLSearchParams(query);
  return {
    search: asked.get('search') ?? '',
    status: dimensionsStatuses.find((status) => status === asked.get('status')) ?? '',
    trait: customerTraits.find((trait) => trait === asked.get('show')) ?? 'all',
    sort: customerSorts.find((sort) => sort === asked.get('sort')) ?? 'name',
    descending: asked.get('order') === 'descending'
  };
}
