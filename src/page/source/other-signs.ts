/** Signs in a page that its running text is no news: the parts of a recipe, a price with a button beside it. */

/** Elements that are looked through for the headings of a recipe. */
const MOST_LABELS = 200
const LONGEST_LABEL = 24

const LABELS = 'h2,h3,h4,strong,b,dt,p'
const RECIPE_PARTS = [
  /^(?:ingredients|zutaten|ingrédients|ingredienti|ingredientes|用料|食材|材料)(?![\p{L}])/iu,
  /^(?:directions|instructions|method|preparation|zubereitung|zubereitungszeit|préparation|preparazione|preparación|做法|步骤|步驟|作り方)(?![\p{L}])/iu,
]
const SHOP =
  '[itemprop="price"],[itemprop="priceCurrency"],[class*="add-to-cart" i],[class*="addtocart" i],[id*="addtocart" i],[class*="add-to-basket" i],[id*="add-to-cart" i]'

/** Whether a page has both the list and the steps of a recipe, each under a heading of its own. */
export function isRecipe(document: Document): boolean {
  const labels = document.body?.querySelectorAll(LABELS) ?? []
  const found = new Set<RegExp>()
  for (let index = 0; index < Math.min(labels.length, MOST_LABELS); index++) {
    const text = (labels[index]?.textContent ?? '').trim()
    const part = text.length <= LONGEST_LABEL ? RECIPE_PARTS.find((pattern) => pattern.test(text)) : undefined
    if (part && found.add(part).size === RECIPE_PARTS.length) return true
  }
  return false
}

export function isShop(document: Document): boolean {
  return document.querySelector(SHOP) !== null
}
