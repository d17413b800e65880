import { defineBackground } from 'wxt/utils/define-background'

/** Does nothing, but keeps the extension's process alive as any worker does. */
export default defineBackground(() => {})
