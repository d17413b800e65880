import { type Bind, startBind } from './bind.ts'
import { type Resolver, startResolver } from './resolver.ts'

/** A whole internet of the test's own: DNS records, resolvers, web servers. */
export interface World {
  bind: Bind
  resolver: Resolver
  stop(): Promise<void>
}

/** Starts BIND with this zone (see `startBind`) and the HTTPS server in front of it. */
export async function startWorld(zone: string): Promise<World> {
  const bind = await startBind({ zone })
  const resolver = await startResolver(bind.port)
  const stop = async () => {
    await resolver.stop()
    await bind.stop()
  }
  return { bind, resolver, stop }
}
