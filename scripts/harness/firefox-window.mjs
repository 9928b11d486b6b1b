/**
 * Simulates a user's actions in Firefox's own window, outside any page: pressing a command's keys, choosing from the
 * context menu. Each function is sent to browser.xhtml as source text, so it can use only its arguments.
 */

/**
 * @param {string} addOnId
 * @returns {Promise<void>}
 */
export async function stopBackgroundPage(addOnId) {
  const { WebExtensionPolicy } = /** @type {any} */ (globalThis)
  await WebExtensionPolicy.getByID(addOnId).extension.terminateBackground({ ignoreDevToolsAttached: true })
}

/**
 * @param {string} addOnId
 * @param {string} name
 * @returns {Promise<void>}
 */
export async function pressCommandKey(addOnId, name) {
  const { WebExtensionPolicy } = /** @type {any} */ (globalThis)
  const { shortcuts, tabManager } = WebExtensionPolicy.getByID(addOnId).extension
  /** @type {Map<string, { shortcut?: string }>} */
  const commands = await shortcuts.commands
  if (!commands.has(name)) throw new Error(`There is no command ${name}.`)
  const withKeys = [...commands].filter(([, command]) => command.shortcut).map(([key]) => key)
  const keys = [...document.querySelectorAll(`#ext-keyset-id-${addOnId.replace(/\W/g, '_')} > key`)]
  // Keys carry no name; Firefox makes one for each command that has any, in their order.
  const key = /** @type {any} */ (keys[withKeys.indexOf(name)])
  if (key) key.doCommand()
  else {
    tabManager.addActiveTabPermission()
    shortcuts.onCommand(name)
  }
}

/**
 * A right click has just opened the menu.
 * @param {string} itemId
 * @returns {Promise<void>}
 */
export async function clickMenuItem(itemId) {
  const menu = /** @type {any} */ (document.getElementById('contentAreaContextMenu'))
  /** @param {any} popup */
  const opened = (popup) =>
    popup.state === 'open' || new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }))
  await opened(menu)
  const item = /** @type {any} */ (menu.querySelector(`menuitem[id$="-menuitem-_${itemId}"]`))
  if (!item) {
    menu.hidePopup()
    throw new Error(`The context menu has no item ${itemId} here.`)
  }
  const submenu = item.closest('menupopup')
  if (submenu !== menu) {
    submenu.parentElement.openMenu(true)
    await opened(submenu)
  }
  submenu.activateItem(item)
}
