/** A filter as the query of the full page's address, so that the popup can hand over what it shows. */
import { type ClippingFilter, parseClippingFilter } from '../core/clippings/select-clippings.ts'

/** `?search=…&category=…&page=…` of what is set; empty for no filter. */
export function toFilterQuery(filter: ClippingFilter): string {
  const query = new URLSearchParams(Object.entries(parseClippingFilter(filter))).toString()
  return query && `?${query}`
}

/** Reads a query; what is no filter is left out. */
export function parseFilterQuery(query: string): ClippingFilter {
  return parseClippingFilter(Object.fromEntries(new URLSearchParams(query)))
}

/** Whether a filter leaves anything out. */
export function isFiltering(filter: ClippingFilter): boolean {
  return toFilterQuery(filter) !== ''
}
