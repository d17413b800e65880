export function readAnswer(): unknown
export function isFinal(): boolean
