/** The package types its front door only. */
declare module '@mozilla/readability/Readability-readerable.js' {
  import { isProbablyReaderable } from '@mozilla/readability'
  export default isProbablyReaderable
}
