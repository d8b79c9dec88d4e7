/**
 * No code can be read in this page now. `lost`: the reader did not come over the network; `unsupported`: this WebView
 * cannot run it.
 */
export class ReadingFailed extends Error {
  constructor(readonly why: 'lost' | 'unsupported') {
    super(`the reader is ${why}`)
  }
}
