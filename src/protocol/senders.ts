/**
 * Who may send what to the background. A content script shares its process with the web page, and a page that breaks
 * out of its sandbox can send messages as the extension: it gets what a page needs and no more
 * (docs/SECURITY-MODEL.md).
 */
import type { BackgroundMessageName, MessageName, Sender } from './messages.ts'

/** Content scripts, pages of the extension, or either. */
export type SenderKind = 'page' | 'own' | 'both'

export const SENDERS: Readonly<Record<BackgroundMessageName, SenderKind>> = {
  'clipping.save': 'both',
  'clipping.list': 'own',
  'clipping.count': 'own',
  'clipping.counts': 'own',
  'clipping.ofArticle': 'both',
  'clipping.visited': 'page',
  'clipping.edit': 'own',
  'clipping.editDraft': 'own',
  'clipping.remove': 'own',
  'clipping.takeBack': 'page',
  'clipping.restore': 'own',
  'clipping.change': 'own',
  'clipping.emptyTrash': 'own',
  'clipping.ids': 'own',
  'clipping.ofIds': 'own',
  'panel.open': 'page',
  'clipping.lastExport': 'own',
  'clipping.exported': 'own',
  'act.do': 'both',
  'act.undo': 'both',
  'act.list': 'own',
  'reading.concept': 'page',
  'reading.scan': 'page',
  'reading.count': 'page',
  'reading.inject': 'page',
  'reading.injectIfSaved': 'page',
  'reading.tools': 'page',
  'reading.frames': 'page',
  'style.replace': 'page',
}

/** Whether a sender may send a message. Messages that pages answer can only be sent by the extension. */
export function maySend({ isOwnPage }: Pick<Sender, 'isOwnPage'>, name: MessageName): boolean {
  const kind = (SENDERS as Partial<Record<MessageName, SenderKind>>)[name]
  return kind === undefined || kind === 'both' || kind === (isOwnPage ? 'own' : 'page')
}
