import { useEffect, useState } from 'preact/hooks'

/**
 * Takes a file or text that is dropped anywhere on the page, where the browser would leave the page to open it. Text
 * that is dropped into a field goes there.
 * @returns whether something is being held over the page
 */
export function useFileDrop(take: (given: File | string) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (isForField(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (isForField(event)) return
      event.preventDefault()
      take(event.dataTransfer?.files[0] ?? event.dataTransfer?.getData('text/plain') ?? '')
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  })
  return isOver
}

function isForField({ target, dataTransfer }: DragEvent): boolean {
  return target instanceof HTMLInputElement && target.type === 'text' && !dataTransfer?.types.includes('Files')
}
