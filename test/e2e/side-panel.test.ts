import { expect, test } from 'vitest'
import { contextsOf } from '../world/contexts.ts'
import { ownRequests } from '../world/own-requests.ts'
import { useStage } from '../world/stage.ts'

const stage = useStage('firm.example. MX 1 aspmx.l.google.com.\nother.example. MX 1 aspmx.l.google.com.')

/** The panel's page in a tab, where it can be looked at; the real panel is no page to Playwright. */
async function openPanelPage() {
  const page = await stage.chromium.context.newPage()
  await page.goto(`chrome-extension://${stage.chromium.extensionId}/sidepanel.html`)
  await page.locator('[data-answer]:not([aria-busy="true"])').waitFor()
  return page
}

test('the pin opens it', async () => {
  const popup = await stage.chromium.openPopup()
  await popup.locator('[data-answer]:not([aria-busy="true"])').waitFor()
  await popup.getByRole('button', { name: 'Keep open in the side panel' }).click()
  await expect.poll(() => contextsOf(stage.chromium)).toContain('SIDE_PANEL')
  await popup.close()
})

test('it shows what the popup showed last, and keeps up with it', async () => {
  await (await stage.chromium.lookUp('anna@firm.example')).close()
  const panel = await openPanelPage()
  await panel.locator('[data-answer][data-state="found"][data-domain="firm.example"]').waitFor()
  expect(await panel.locator('input[name="address"]').inputValue()).toBe('anna@firm.example')

  const popup = await stage.chromium.lookUp('boris@mail.ru')
  await panel.locator('[data-answer][data-state="found"][data-domain="mail.ru"]').waitFor()
  await stage.chromium.lookUp('boris@other.example', popup)
  await panel.locator('[data-answer][data-state="found"][data-domain="other.example"]').waitFor()
  expect(await panel.locator('[data-protocol="imap"]').first().getAttribute('data-username')).toBe('boris@other.example')
  const asked = ownRequests(stage.world.resolver.requests).flatMap(({ question }) =>
    question?.name === 'other.example' && question.type === 'MX' ? 1 : [],
  )
  expect(asked).toHaveLength(1)
  await popup.close()
  await panel.close()
})

test('it can ask for itself, and has no pin of its own', async () => {
  const panel = await openPanelPage()
  expect(await panel.getByRole('button', { name: 'Keep open in the side panel' }).count()).toBe(0)
  await panel.locator('input[name="address"]').fill('anna@gmx.de')
  await panel.locator('[data-answer][data-state="found"][data-domain="gmx.de"]').waitFor()
  await panel.close()
})
