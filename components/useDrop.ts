import { useEffect } from 'preact/hooks'

/**
 * Takes what is dropped beside the box, where the browser would leave the page to open it.
 * @param onText the dropped text
 * @param onOther a file, a picture or anything else that is no text
 */
export function useDrop(onText: (text: string) => void, onOther: () => void): void {
  useEffect(() => {
    const allow = (event: DragEvent) => {
      if (!isField(event)) event.preventDefault()
    }
    const take = (event: DragEvent) => {
      const dropped = event.dataTransfer?.getData('text/plain') ?? ''
      if (isField(event) && dropped !== '') return
      event.preventDefault()
      if (dropped === '') onOther()
      else onText(dropped)
    }
    document.addEventListener('dragover', allow)
    document.addEventListener('drop', take)
    return () => {
      document.removeEventListener('dragover', allow)
      document.removeEventListener('drop', take)
    }
  })
}

function isField({ target }: DragEvent): boolean {
  return target instanceof HTMLInputElement
}
