import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { mailData } from './data/plugin.ts'
import { readLocales } from './locales/compile.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: here('./public/icon.svg'), developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_shortName__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // Asked for two origins at a time, at the click on "Ask DOMAIN itself".
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    content_security_policy: {
      // DNS over HTTPS servers may be anywhere (the person chooses), everything else comes from the package.
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'mail-settings-lookup@addon',
              strict_min_version: '140.0',
              // The domain of an address that the bundled data does not know goes to the chosen DNS resolver.
              data_collection_permissions: { required: ['searchTerms'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const { language, messages } of readLocales(here('./locales'))) {
        files.push({ relativeDest: `_locales/${language.replace('-', '_')}/messages.json`, contents: JSON.stringify(messages) })
      }
    },
  },
  vite: () => ({
    plugins: [mailData(here('./data'))],
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
})
