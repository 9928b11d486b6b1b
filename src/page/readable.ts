/** Which parts of a page a reader reads, and which elements flow inside a line of text. */

/** Never read: code, form controls, editors, hidden text, media, annotations over text. */
const UNREADABLE = [
  'script,style,noscript,template,head,title,svg,math,canvas,video,audio,iframe,object,embed,dialog:not([open])',
  'code,pre,kbd,samp,textarea,input,select,option,datalist,button,meter,progress,rt,rp',
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="searchbox"],[role="combobox"]',
  '[hidden],[aria-hidden="true"]',
].join(',')

const INLINE = new Set(
  `A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG
   SUB SUP TIME TT U VAR WBR`.split(/\s+/),
)

/** Whether an element itself is one that is never read. */
export function isUnreadable(element: Element): boolean {
  return element.matches(UNREADABLE)
}

/** Whether an element stands inside one that is never read, or is one. */
export function isInUnreadable(element: Element): boolean {
  return element.closest(UNREADABLE) !== null
}

/** Whether an element's text runs on in the line of the text around it. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName)
}
