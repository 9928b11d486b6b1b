/** Private windows, where nothing may be stored that the user did not ask for. */
import { native } from './native.ts'

/** Whether this script or extension page runs in one. */
export function isPrivateWindow(): boolean {
  return native.extension.inIncognitoContext === true
}
