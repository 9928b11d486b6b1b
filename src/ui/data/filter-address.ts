/** What a list shows, as the query of the full page's address, so that the popup can hand it over. */
import {
  CLIPPING_ORDERS,
  type ClippingFilter,
  type ClippingOrder,
  parseClippingFilter,
} from '../../core/clippings/select-clippings.ts'

/** The order in which lists begin. */
export const FIRST_ORDER: ClippingOrder = 'saved-newest'

/** `?search=…&category=…&order=…` of what is set; empty for no filter in the first order. */
export function toFilterQuery(filter: ClippingFilter, order: ClippingOrder = FIRST_ORDER): string {
  const fields: [string, string][] = Object.entries(parseClippingFilter(filter)).map(([name, value]) => [
    name,
    String(value),
  ])
  if (order !== FIRST_ORDER) fields.push(['order', order])
  const query = new URLSearchParams(fields).toString()
  return query && `?${query}`
}

/** Reads a query; what is no filter is left out. */
export function parseFilterQuery(query: string): ClippingFilter {
  return parseClippingFilter(Object.fromEntries(new URLSearchParams(query)))
}

/** Reads the order out of a query. */
export function parseOrderQuery(query: string): ClippingOrder {
  const asked = new URLSearchParams(query).get('order')
  return CLIPPING_ORDERS.find((order) => order === asked) ?? FIRST_ORDER
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: ClippingFilter): boolean {
  return toFilterQuery(filter) !== ''
}
