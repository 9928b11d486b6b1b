/** A quote between the quotation marks of its language. */

/** Corner brackets in Traditional Chinese and Japanese, curved quotation marks elsewhere. */
export function toQuoted(text: string, language: string): string {
  return language === 'zh-Hant' || language === 'ja' ? `「${text}」` : `“${text}”`
}
