/** JSON as publishers write it: what can be read is read, and nothing makes the parser fail. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNearlyJson } from '../../../src/core/text/nearly-json.ts'

const NAMED = [{ name: 'Dana Field' }]

describe('JSON that is nearly JSON', () => {
  it.each([
    ['strict', '{"name":"Dana Field"}', NAMED],
    ['in CDATA', '<![CDATA[{"name":"Dana Field"}]]>', NAMED],
    ['in CDATA behind comment signs', '\n//<![CDATA[\n{"name":"Dana Field"}\n//]]>\n', NAMED],
    ['in CDATA within a comment', '/*<![CDATA[*/{"name":"Dana Field"}/*]]>*/', NAMED],
    ['in an HTML comment', '<!--\n{"name":"Dana Field"}\n-->', NAMED],
    ['with a trailing comma', '{"name":"Dana Field",}', NAMED],
    ['with a trailing semicolon', '{"name":"Dana Field"};', NAMED],
    ['with a raw line break in a string', '{"name":"Dana\nField"}', NAMED],
    ['with a comment in it', '{/* who */"name":"Dana Field"}', NAMED],
    ['without its end', '{"name":"Dana Field"', NAMED],
    ['with its quotation marks as entities', '{&quot;name&quot;:&quot;Dana Field&quot;}', NAMED],
    ['with a quotation mark that nobody escaped', '{"name":"The "Field" file"}', [{ name: 'The "Field" file' }]],
    ['of two objects in a row', '{"name":"Dana Field"}{"name":"A"}', [{ name: 'Dana Field' }, { name: 'A' }]],
    ['of nothing', '', []],
  ])('%s is read', (_, text, values) => {
    expect(parseNearlyJson(text)).toEqual(values)
  })

  it('never fails, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      ';',
      '\\',
      '//',
      '/*',
      '<![CDATA[',
      ']]>',
      'a',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(Array.isArray(parseNearlyJson(parts.join('')))).toBe(true)
      }),
    )
  })
})
