import { useEffect, useState } from 'preact/hooks'
import { grantedOrigins, onOriginsChanged } from '../../seams/permissions.ts'

/**
 * The origins that were granted, as match patterns, wherever they are granted or given back.
 * @param start those when the page was opened
 */
export function useOrigins(start: readonly string[]): readonly string[] {
  const [origins, setOrigins] = useState(start)
  useEffect(() => onOriginsChanged(() => void grantedOrigins().then(setOrigins)), [])
  return origins
}
