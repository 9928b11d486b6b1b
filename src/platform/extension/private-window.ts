/** Private windows, whose readers leave no trace that they did not ask for. */
import { native } from './native.ts'

/** Whether this script or page of ours belongs to one. */
export function isPrivateWindow(): boolean {
  return native.extension.inIncognitoContext === true
}
