/** The build for browsers comes without types of its own; it is the same as that for Node. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export { virtual } from '@guidepup/virtual-screen-reader';
}
