/**
 * Clippings as an Annotation Collection after the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/, 2017) with one embedded page. What the model lacks is expressed in Dublin
 * Core terms and schema.org, whose prefixes its context defines. There is no TextPositionSelector: it counts characters
 * of the page's text (section 4.2.5), and a clipping's position counts letters and digits alone, so the same numbers
 * would point elsewhere.
 */
import { type Clipping, toArticle } from '../clippings/clipping.ts'
import { toWebAddress } from '../sources/web-address.ts'
import { hashText } from '../text/hash-text.ts'
import { toSpokenName } from './author-names.ts'
import type { ConceptNames } from './clippings-csv.ts'
import type { ClippingPages } from './collect-works.ts'
import { toReference } from './reference.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/**
 * Chunks of text; together one JSON-LD document. The collection's own identity and its total come at the end, where
 * they are known: order means nothing in JSON.
 *
 * @param names of the user's own categories; shipped ones are written as their ids.
 */
export async function* writeWebAnnotations(pages: ClippingPages, names: ConceptNames): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"type":"AnnotationCollection","label":"Sectorlens clippings"`
  let total = 0
  let seen = ''
  for await (const page of pages) {
    if (page.length === 0) continue
    const items = page.map((clipping) => JSON.stringify(toAnnotation(clipping, names)))
    yield (total === 0 ? ',"first":{"type":"AnnotationPage","startIndex":0,"items":[\n' : ',\n') + items.join(',\n')
    total += page.length
    for (const { id } of page) seen = toUuidName(seen + id)
  }
  const id = JSON.stringify(toUuidName(`collection ${seen}`))
  const first = JSON.stringify(toUuidName(`page ${seen}`))
  if (total > 0) yield `\n],"id":${first},"partOf":${id}},"last":${first}`
  yield `,"id":${id},"total":${total}}\n`
}

/** One annotation, as a value to be serialised as JSON. */
function toAnnotation(clipping: Clipping, names: ConceptNames): Record<string, unknown> {
  const { id, note, tags, categories, exact, prefix, suffix, page } = clipping
  const body = [
    ...(note.trim() === '' ? [] : [toBody('commenting', note)]),
    ...tags.map((tag) => toBody('tagging', tag)),
    ...categories.map((category) => toBody('classifying', names.get(category)?.name ?? category)),
  ]
  return {
    id: toUuidName(id),
    type: 'Annotation',
    motivation: note.trim() === '' ? 'highlighting' : 'commenting',
    ...toTime('created', clipping.savedAt),
    ...(clipping.updatedAt === clipping.savedAt ? {} : toTime('modified', clipping.updatedAt)),
    ...(body.length > 0 && { body }),
    target: {
      type: 'SpecificResource',
      source: toSource(clipping),
      selector: { type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) },
      ...(page && { 'schema:pagination': page }),
    },
  }
}

function toBody(purpose: 'commenting' | 'tagging' | 'classifying', value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain' }
}

/** The page as it was opened, and its stated publisher. */
function toSource(clipping: Clipping): Record<string, unknown> {
  const { authors, title, outlet, date } = toReference(clipping)
  const canonical = toIri(clipping.canonicalUrl)
  const address = toIri(clipping.url) || canonical
  return {
    id: address || toUuidName(toArticle(clipping)),
    type: 'Text',
    ...(clipping.sourceType === 'pdf' && { format: 'application/pdf' }),
    ...(canonical && canonical !== address && { canonical }),
    ...(title && { 'dcterms:title': title }),
    ...(authors.length > 0 && { 'dcterms:creator': authors.map(toSpokenName) }),
    ...(outlet && { 'dcterms:publisher': outlet }),
    ...(date && { 'dcterms:issued': date }),
  }
}

/** A web address as an IRI: without characters that none may hold (RFC 3987); empty where it is none. */
function toIri(address: string): string {
  return toWebAddress(address).replace(/[<>"{}|\\^`]/g, encodeURIComponent)
}

/** xsd:dateTime in UTC, as the model demands; nothing where a time cannot be parsed. */
function toTime(name: 'created' | 'modified', iso: string): Record<string, string> {
  const time = Date.parse(iso)
  return Number.isNaN(time) ? {} : { [name]: new Date(time).toISOString().replace('.000Z', 'Z') }
}

/** The same name for the same text on every machine: a UUID of version 8, made of hashes (RFC 9562, section 5.8). */
function toUuidName(text: string): string {
  const hex = [0, 1, 2, 3].map((lane) => hashText(`${lane} ${text} ${lane}`).toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
