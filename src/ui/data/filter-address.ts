/** Encodes what a list shows as the query of the library's address, so that the popup can pass it on. */
import {
  CLIPPING_ORDERS,
  type ClippingFilter,
  type ClippingOrder,
  parseClippingFilter,
} from '../../core/clippings/select-clippings.ts'

/** The default order of lists. */
export const FIRST_ORDER: ClippingOrder = 'saved-newest'

/** `?search=…&category=…&order=…` of what is set; empty for no filter in the default order. */
export function toFilterQuery(filter: ClippingFilter, order: ClippingOrder = FIRST_ORDER): string {
  const fields: [string, string][] = Object.entries(parseClippingFilter(filter)).map(([name, value]) => [
    name,
    String(value),
  ])
  if (order !== FIRST_ORDER) fields.push(['order', order])
  const query = new URLSearchParams(fields).toString()
  return query && `?${query}`
}

/** Parses a query; invalid conditions are left out. */
export function parseFilterQuery(query: string): ClippingFilter {
  return parseClippingFilter(Object.fromEntries(new URLSearchParams(query)))
}

/** Parses the order of a query. */
export function parseOrderQuery(query: string): ClippingOrder {
  const asked = new URLSearchParams(query).get('order')
  return CLIPPING_ORDERS.find((order) => order === asked) ?? FIRST_ORDER
}

/** Whether a filter excludes anything. */
export function isFiltering(filter: ClippingFilter): boolean {
  return toFilterQuery(filter) !== ''
}
