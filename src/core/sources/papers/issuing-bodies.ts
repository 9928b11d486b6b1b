/** Names of bodies that issue papers, told by their last words; and which of them a page names as the issuer. */

/** Last words of an authority's name. Firms and media have others. */
const BODY =
  /(?:部|委|委员会|委員會|局|署|厅|廳|院|会|會|政府|办公厅|办公室|办公廳|管理中心|银行|銀行|税务总局|总署|总局|海关|公安|检察院|法院|领导小组|联席会议|指挥部|管委会|协会|联合会|集团军|书记处|常委会|代表大会|组|司)$/u

/** Words that end in the same letters and are none: an inner department's site, a media house. */
const NO_BODY = /(?:网|網站|网站|报社|社|频道|新闻办公厅网)$/u
const LONGEST = 40

/** Whether a text is nothing but the name of a body. */
function isBody(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= LONGEST &&
    /^[\p{Script=Han}（）()·]+$/u.test(text) &&
    BODY.test(text) &&
    !NO_BODY.test(text)
  )
}

/** The names in a cell or line: several bodies stand apart by blanks or commas. Empty where one is no body. */
export function toBodies(text: string): string[] {
  const names = text
    .replace(/[\u00a0\u3000]/gu, ' ')
    .split(/[\s、，,;；]+/u)
    .filter((name) => name !== '')
  return names.length > 0 &&
    names.every((name) => isBody(name) || /等[一二三四五六七八九十\d]+(?:部门|部委|单位|个部门)$/u.test(name))
    ? names
    : []
}

/** Titles that begin with the name of their issuer, each with the name as its group. */
const TITLES = [
  /^(.{2,80}?)\s*(?:关于|印发|公布|发布)/u,
  /^((?:中华人民共和国)?[\p{Script=Han}\s、]{2,60}?)\s*(?:公告|通告|令)(?:\s|[（(〔[]|$|第|(?:19|20)\d)/u,
  /^([\p{Script=Han}]{2,20}人民政府(?:办公厅|办公室)?)/u,
]

/** The bodies with which a paper's title begins, 工业和信息化部 财政部关于…; none where it begins otherwise. */
export function findBodiesInTitle(title: string): string[] {
  return TITLES.map((pattern) => toBodies(pattern.exec(title)?.[1] ?? '')).find((names) => names.length > 0) ?? []
}
