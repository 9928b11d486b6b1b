/**
 * Evaluates code inside Firefox: in the browser's own window and in the extension's background page. Both are beyond
 * the standard protocol and need the flag --remote-allow-system-access; everything that depends on internals of Firefox
 * or puppeteer is in this file and in no other.
 */
import { fromExpression, toExpression } from './session.mjs'

/** @typedef {import('./session.mjs').Browser} Browser */
/** @typedef {import('./session.mjs').Page} Page */

/**
 * @typedef {object} EvaluateResult
 * @property {string} type
 * @property {{ value?: unknown }} [result]
 * @property {{ text: string }} [exceptionDetails]
 */

/** @param {Browser} browser */
export function createInside(browser) {
  const { connection } =
    /** @type {{ connection: { send(method: string, params: object): Promise<{ result: any }> } }} */ (
      /** @type {unknown} */ (browser)
    )

  const windowContext = async () => {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
    return String(result.contexts[0].context)
  }

  /**
   * Runs in the browser's window (browser.xhtml), with all privileges.
   * @template {unknown[]} A
   * @template R
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  const evaluateInWindow = async (run, ...args) => {
    const { result } = await connection.send('script.evaluate', {
      expression: toExpression(run, args),
      target: { context: await windowContext() },
      awaitPromise: true,
    })
    return answerOf(result)
  }

  /**
   * Runs in the extension's background page, which the protocol does not list: the command is passed to the page's own
   * end of the protocol, as Firefox does for the pages that it lists.
   * @template {unknown[]} A
   * @template R
   * @param {string} addOnId
   * @param {(...args: A) => R} run
   * @param {A} args
   * @returns {Promise<Awaited<R>>}
   */
  const evaluateInBackground = async (addOnId, run, ...args) =>
    answerOf(await evaluateInWindow(callBackgroundPage, addOnId, toExpression(run, args)))

  /**
   * `page.goto` waits for a load event that never comes on the extension's own addresses.
   * @param {Page} page
   * @param {string} url
   */
  const navigate = async (page, url) => {
    const { _id: context } = /** @type {{ _id: string }} */ (/** @type {unknown} */ (page.mainFrame()))
    await connection.send('browsingContext.navigate', { context, url, wait: 'complete' })
  }

  return { evaluateInWindow, evaluateInBackground, navigate }
}

/**
 * @param {EvaluateResult} result
 * @returns {any}
 */
function answerOf({ result, exceptionDetails }) {
  if (exceptionDetails) throw new Error(exceptionDetails.text)
  return fromExpression(result?.value)
}

/**
 * @param {string} addOnId
 * @param {string} expression
 * @returns {Promise<EvaluateResult>}
 */
async function callBackgroundPage(addOnId, expression) {
  const { ChromeUtils, WebExtensionPolicy } = /** @type {any} */ (globalThis)
  const { extension } = WebExtensionPolicy.getByID(addOnId)
  await extension.wakeupBackground()
  const view = [...extension.views].find((candidate) => candidate.viewType === 'background')
  const { browsingContext } = view.xulBrowser
  const { RemoteAgent } = ChromeUtils.importESModule('chrome://remote/content/components/RemoteAgent.sys.mjs')
  return browsingContext.currentWindowGlobal.getActor('MessageHandlerFrame').sendCommand(
    {
      moduleName: 'script',
      commandName: 'evaluateExpression',
      destination: { type: 'WINDOW_GLOBAL', id: browsingContext.id },
      params: {
        expression,
        awaitPromise: true,
        realm: null,
        sandbox: null,
        resultOwnership: 'none',
        serializationOptions: { maxObjectDepth: null, maxDomDepth: 0, includeShadowTree: 'none' },
        userActivation: false,
      },
    },
    RemoteAgent.webDriverBiDi.session.id,
  )
}
