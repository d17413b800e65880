import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('')

async function choose(page: Page, typed: string) {
  await page.locator('.chooser summary').click()
  await page.getByRole('searchbox', { name: 'Find a program' }).fill(typed)
  await page.locator('.chooser li button').first().waitFor()
  await page.keyboard.press('Enter')
}

/** What stands in the cell for the incoming server's encryption: its label and its value. */
async function encryptionCell(page: Page) {
  const cell = page.locator('[role="tabpanel"]:not([hidden]) button[data-copy="security"]')
  return { label: await cell.locator('.label').innerText(), value: await cell.locator('bdi').innerText() }
}

const programs = [
  ['Thunderbird desktop', 'Thunderbird', 'SSL/TLS'],
  ['Outlook 2007', 'Outlook 2007', 'SSL'],
  ['Geary', 'Geary', 'TLS'],
  ['Gmail app', 'Gmail', 'SSL/TLS'],
] as const

describe('"I am setting up …"', () => {
  test.each(programs)('%s has its own word for the same thing', async (typed, name, value) => {
    const page = await stage.chromium.openPopup('anna@ukr.net')
    await choose(page, typed)
    await expect.poll(() => page.locator('.chooser summary').innerText()).toContain(name)
    expect((await encryptionCell(page)).value).toBe(value)
    await page.close()
  })

  test('one switch stands for both modes in Apple Mail', async () => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await choose(page, 'iPhone')
    await expect.poll(async () => (await encryptionCell(page)).value).toBe('On')
    await page.close()
  })

  test('the choice is remembered, and stands there without a change of words', async () => {
    const page = await stage.chromium.openPopup('anna@ukr.net')
    await choose(page, 'Geary')
    await page.close()
    const again = await stage.chromium.openPopup('anna@ukr.net')
    expect((await encryptionCell(again)).value).toBe('TLS')
    expect(await again.locator('.client').innerText()).toContain('STARTTLS is a choice of its own')
    await again.close()
  })

  test('what the program can not do is said', async () => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await choose(page, 'Geary')
    await page.getByText('Geary has no POP3.').waitFor()
    await page.close()
  })

  test('"copy next" goes through the form', async () => {
    const page = await stage.chromium.openPopup('anna@gmail.com')
    await choose(page, 'Thunderbird desktop')
    const copied: string[] = []
    for (let count = 0; count < 5; count++) {
      await page.getByRole('button', { name: 'Copy next' }).press('Enter')
      copied.push(await page.evaluate(() => navigator.clipboard.readText()))
    }
    expect(copied).toEqual(['anna@gmail.com', 'imap.gmail.com', '993', 'smtp.gmail.com', '465'])
    await page.close()
  })
})

test('the other way round: of the words that a program offers, the right one is named with its reason', async () => {
  const page = await stage.chromium.openPopup('anna@outlook.com')
  await page.getByText('Good to know').click()
  await page.getByRole('checkbox', { name: 'SSL', exact: true }).check()
  await page.getByRole('checkbox', { name: 'TLS', exact: true }).check()
  const advice = page.locator('.offersBox output')
  await expect.poll(() => advice.innerText()).toContain('IMAP — Choose SSL, port 993.')
  expect(await advice.innerText()).toContain('SMTP — Choose TLS, port 587. Beside SSL, TLS means STARTTLS.')
  await page.close()
})

describe('handing over whole', () => {
  const open = async (address: string, format: string) => {
    const page = await stage.chromium.openPopup(address)
    await page.getByRole('button', { name: 'Hand over' }).click()
    await page.locator('.handOver select').selectOption(format)
    return page
  }

  test.each([
    ['msmtp', 'host smtp.ukr.net'],
    ['json', '"imap.ukr.net"'],
    ['autoconfig', '<hostname>imap.ukr.net</hostname>'],
    ['dns-records', '_imaps._tcp'],
    ['urls', 'imaps://anna%40ukr.net@imap.ukr.net:993/'],
  ])('%s is made on the spot', async (format, words) => {
    const page = await open('anna@ukr.net', format)
    await expect.poll(() => page.locator('.handOver pre').innerText()).toContain(words)
    await page.close()
  })

  test('a profile for an iPhone is saved as a file without a password', async () => {
    const page = await open('anna@ukr.net', 'mobileconfig')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: /^Save / }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/\.mobileconfig$/)
    const saved = await readFile(await download.path(), 'utf8')
    expect(saved).toContain('<string>imap.ukr.net</string>')
    expect(saved).not.toMatch(/Password<\/key>\s*<string>(?!EmailAuth)/)
    await page.close()
  })

  test('a profile is refused with the reason where only the browser may sign in', async () => {
    const page = await open('anna@outlook.com', 'mobileconfig')
    await page.getByText('This provider wants sign-in through the browser').waitFor()
    await page.close()
  })

  test('a QR code is drawn', async () => {
    const page = await open('anna@ukr.net', 'tb-qr')
    await page.getByRole('img', { name: /^QR code/ }).waitFor()
    await page.close()
  })

  test('none of it asks the network', () => {
    expect(ownRequests(stage.world.resolver.requests)).toEqual([])
  })
})
