/**
 * What the W3C Web Annotation Data Model demands (each MUST and MUST NOT of sections 3.1 to 3.3, 4, 4.2.4 and 5 that
 * concerns the exported documents), as a list of the rules a document breaks.
 */

type Json = Record<string, unknown>

const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i
const UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const MOTIVATIONS = new Set(
  (
    'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating ' +
    'questioning replying tagging'
  ).split(' '),
)

const isIri = (value: unknown): boolean => typeof value === 'string' && IRI.test(value)
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const has = (value: unknown, one: string): boolean => list(value).includes(one)

/** The annotations of a collection. */
export function readAnnotations(file: string): Json[] {
  return ((JSON.parse(file) as Json).first as { items: Json[] }).items
}

/** Empty if the document follows every rule. */
export function rulesBroken(document: Json): string[] {
  const { first, total } = document
  const page = (first ?? {}) as Json
  const items = list(page.items) as Json[]
  const rules: [boolean, string][] = [
    [has(document['@context'], 'http://www.w3.org/ns/anno.jsonld'), '5.1 the context is among those of a collection'],
    [isIri(document.id), '5.1 a collection has one IRI'],
    [has(document.type, 'AnnotationCollection'), '5.1 a collection is of its class'],
    [typeof document.label === 'string', '5.1 a label is text'],
    [isCount(total), '5.1 the total is a count'],
    [total === items.length, '5.1 the total is that of the annotations'],
    [total === 0 || first !== undefined, '5.1 a collection with annotations has a first page'],
    [new Set(items.map(({ id }) => id)).size === items.length, '3.1 an IRI identifies one annotation'],
  ]
  if (first !== undefined) {
    rules.push(
      [!('@context' in page), '5.2 an embedded page has no context of its own'],
      [isIri(page.id), '5.2 a page has one IRI'],
      [has(page.type, 'AnnotationPage'), '5.2 a page is of its class'],
      [page.partOf === document.id, '5.2 a page is part of its collection'],
      [Array.isArray(page.items) && items.length > 0, '5.2 a page has annotations'],
      [isCount(page.startIndex), '5.2 the index of a page is a count'],
    )
  }
  return [...rules, ...items.flatMap(annotationRules)].filter(([holds]) => !holds).map(([, rule]) => rule)
}

function annotationRules(annotation: Json): [boolean, string][] {
  const targets = list(annotation.target) as Json[]
  return [
    [isIri(annotation.id), '3.1 an annotation has one IRI'],
    [has(annotation.type, 'Annotation'), '3.1 an annotation is of its class'],
    [targets.length > 0, '3.1 an annotation has a target'],
    [!('bodyValue' in annotation && 'body' in annotation), '3.2.5 no body beside a string body'],
    [
      list(annotation.motivation).every((one) => MOTIVATIONS.has(String(one))),
      '3.3.5 a motivation is one of the model',
    ],
    ...['created', 'modified'].map((name): [boolean, string] => [
      list(annotation[name]).length <= 1 && list(annotation[name]).every((time) => UTC.test(String(time))),
      `3.3.1 ${name} is one time in UTC, as Z`,
    ]),
    ...(list(annotation.body) as Json[]).flatMap((body): [boolean, string][] => [
      [has(body.type, 'TextualBody'), '3.2.4 a textual body is of its class'],
      [typeof body.value === 'string', '3.2.4 a textual body has one value'],
      [list(body.purpose).every((one) => MOTIVATIONS.has(String(one))), '3.3.5 a purpose is one of the model'],
    ]),
    ...targets.flatMap(targetRules),
  ]
}

function targetRules({ source, selector }: Json): [boolean, string][] {
  const described = (typeof source === 'object' ? source : { id: source }) as Json
  return [
    [isIri(described.id), '4 a specific resource has one source, which has an IRI'],
    [described.canonical === undefined || isIri(described.canonical), '3.3.7 a canonical identity is one IRI'],
    ...(list(selector) as Json[]).flatMap((one): [boolean, string][] => [
      [one.type === 'TextQuoteSelector', '4.2.4 a selector of quotes is of its class'],
      [typeof one.exact === 'string' && one.exact !== '', '4.2.4 a selector of quotes has one exact text'],
      ...['prefix', 'suffix'].map((name): [boolean, string] => [
        one[name] === undefined || typeof one[name] === 'string',
        `4.2.4 ${name} is one text`,
      ]),
    ]),
  ]
}
