/** Of every demo citizen who has set one; `digest` is made from it (demo.test.ts). */
export const demoPassword = {
  digits: '258036',
  digest: '6f6e652d636172642d64656d6f2d7331:754bfb1f9f10b6300240fd61fad8f0a4e1c4fa2dce7aafbe889b72cce896e9dc',
}
