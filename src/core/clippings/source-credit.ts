/** Who wrote a text that another outlet hosts, as Chinese news pages and agency bylines say it. */

// The credit ends at white space, punctuation, or the next label of the byline.
const LABELLED =
  /(?:来源|來源|稿源|消息来源|消息來源|文章来源|文章來源)\s*[:：]\s*([^\s|｜，,。;；）)责責编編作记記发發时時]{2,30})/
const AGENCY = /\((Xinhua|Reuters|AP|AFP|Bloomberg|CNA|Kyodo|Caixin)\)/

/** The credited source in a byline or text, as printed; empty where there is none. */
export function findSourceCredit(text: string): string {
  return LABELLED.exec(text)?.[1] ?? AGENCY.exec(text)?.[1] ?? ''
}
