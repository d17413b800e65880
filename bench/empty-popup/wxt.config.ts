import { defineConfig } from 'wxt'

/** Built as the extension itself is, so that nothing but the contents differs. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '../../.output/empty-popup',
  manifest: { name: 'Empty popup', version: '1.0.0', action: { default_title: 'Empty popup' } },
  vite: () => ({ build: { target: 'es2023', modulePreload: { polyfill: false } } }),
})
