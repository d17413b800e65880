import type { BundledClient } from '../../data/dataset.ts'
import { text } from '../../seams/text.ts'
import { Section } from './Section.tsx'
import type { Options } from './useOptions.ts'

/** Which mail program is set up where none is chosen beside the answer. */
export function Program({ options: { settings, outcome, save }, clients }: { options: Options; clients: readonly BundledClient[] }) {
  const chosen = clients.find(({ id }) => id === settings.client)
  const groups = [
    { label: text('options.clientsForm'), members: clients.filter((client) => !isText(client)) },
    { label: text('options.clientsText'), members: clients.filter(isText) },
  ]
  const select = (
    <select
      aria-labelledby="client-title"
      aria-describedby="client-lead"
      value={chosen?.id ?? ''}
      onChange={({ currentTarget }) => void save('client', { client: currentTarget.value || undefined })}
    >
      <option value="">{text('client.anyProgram')}</option>
      {groups.map(({ label, members }) => (
        <optgroup key={label} label={label}>
          {members.map((client) => (
            <option key={client.id} value={client.id}>
              {fullName(client)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
  return <Section id="client" lead={text('options.clientLead')} control={select} outcome={outcome} />
}

/** Set up in a file, not in a form. */
function isText({ security }: BundledClient): boolean {
  return security.kind === 'config'
}

function fullName({ name, platforms }: BundledClient): string {
  return text('options.clientOn', { name, platforms: platforms.map((platform) => text(`platform.${platform}`)).join(', ') })
}
