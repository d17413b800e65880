/** Whether this session has a screen to open a window on. */
export const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** `popup.html`, with the address to look up at once. */
export function popupPath(address) {
  return address ? `popup.html?address=${encodeURIComponent(address)}` : 'popup.html'
}
