import { text } from '../../seams/text.ts'
import { Doors } from './Doors.tsx'
import { ports } from './port-list.ts'

/** All ports of mail, and where they are closed. */
export function Ports() {
  return (
    <>
      <Doors />
      <table aria-label={text('guide.ports')}>
        <thead>
          <tr>
            <th scope="col">{text('guide.port')}</th>
            <th scope="col">{text('guide.use')}</th>
            <th scope="col">{text('field.security')}</th>
            <th scope="col">{text('guide.home')}</th>
          </tr>
        </thead>
        <tbody>
          {ports.map(({ port, use, way, home }) => (
            <tr key={port}>
              <th scope="row">{port}</th>
              <td>{text(use)}</td>
              <td>{text(way)}</td>
              <td class={home}>{text(`guide.${home}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text('guide.blockedWhy')}</p>
      <p>{text('guide.blockedElsewhere')}</p>
    </>
  )
}
