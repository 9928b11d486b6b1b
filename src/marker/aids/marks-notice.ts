/** Shows a toast when a key switched the marks of the page's site. */
import { toSite } from '../../core/settings/site-rules.ts'
import type { Texts } from '../../i18n/messages.ts'
import type { Toast } from '../../page/overlay/toast.ts'

export function notifyMarks(toast: Toast, marks: boolean, texts: Texts): { ok: true } {
  const message = texts(marks ? 'toast_marks_on' : 'toast_marks_off', toSite(location.href))
  const [closeLabel, language] = [texts('button_close'), texts('interface_language')]
  toast.show({ message, failed: false, actions: [], closeLabel, language })
  return { ok: true }
}
