import type { Shot } from './plan.ts'

/** A page that shows all pictures, state by state. */
export function contactSheet(shots: readonly Shot[]): string {
  const rows = [...Map.groupBy(shots, ({ state }) => state.name)].map(
    ([name, ofState]) => `<h2>${name}</h2>\n<div>${ofState.map(figure).join('')}</div>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every state</title>
<style>
body { margin: 24px; background: #888; font: 14px system-ui, sans-serif; }
div { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; }
img { display: block; inline-size: 400px; }
</style>
${rows.join('\n')}
</html>
`
}

function figure({ file, lang, theme }: Shot): string {
  return `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${lang}, ${theme}</figcaption></figure>`
}
