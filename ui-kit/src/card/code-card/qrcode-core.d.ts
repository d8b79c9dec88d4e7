/** The package's drawing-free half: the same in the browser and on the server, without canvas or PNG. */
declare module 'qrcode/lib/core/qrcode.js' {
  export { create } from 'qrcode'
}
