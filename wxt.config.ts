import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { compileDataset, compileForWorker, readSources } from './data/compile.ts'
import { mailData } from './data/plugin.ts'
import { readLocales } from './locales/compile.ts'
import { largeChunks } from './tools/large-chunks.ts'
import { licencesText } from './tools/licences.ts'

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
    permissions: browser === 'firefox' ? ['storage', 'contextMenus'] : ['storage', 'contextMenus', 'sidePanel'],
    // Asked for two origins at a time, at the click on "Ask DOMAIN itself".
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    // In the address bar: "mail", a space, an address.
    omnibox: { keyword: 'mail' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_keys_open__' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { description: '__MSG_keys_panel__' } }
        : { 'open-panel': { description: '__MSG_keys_panel__' } }),
    },
    content_security_policy: {
      // DNS over HTTPS servers may be anywhere (the person chooses), everything else comes from the package.
      extension_pages:
        "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
    // WXT takes these from the pages' English titles.
    'build:manifestGenerated': (_wxt, manifest) => {
      for (const part of [manifest.action, manifest.sidebar_action]) if (part) part.default_title = '__MSG_extension_name__'
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licencesText(here('.')) })
      const sources = readSources(here('./data'))
      files.push({ relativeDest: 'dataset.json', contents: JSON.stringify(compileDataset(sources)) })
      files.push({ relativeDest: 'dataset-fingerprints.json', contents: JSON.stringify(compileForWorker(sources)) })
      for (const { language, messages } of readLocales(here('./locales'))) {
        files.push({ relativeDest: `_locales/${language.replace('-', '_')}/messages.json`, contents: JSON.stringify(messages) })
      }
    },
  },
  vite: () => ({
    plugins: [
      mailData(here('./data')),
      // What the first paint needs (WXT adds a module of its own to each page), what reads the texts of another language
      // than the browser's before it, and what answers.
      largeChunks({
        first: /\/session\/start\.tsx$|wxt-html-plugins$/,
        schemas: /\/node_modules\/zod\//,
        session: /\/session\/open\.ts$/,
      }),
    ],
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  }),
})
