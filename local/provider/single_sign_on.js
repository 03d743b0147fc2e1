// Single sign-on as ID-porten grants it. Goes by the stack's clock, so that a tester need not wait.

import { readFileSync } from 'node:fs'

const IDLE = 30 * 60_000
const LONGEST = 120 * 60_000

/** Ends sessions that are over, and those too weak to be of use: one may then choose a stronger eID. */
export const singleSignOn = (provider, { strong }, testingFolder) => {
  const seen = new Map()
  const now = () => Date.now() + movedBy(testingFolder)

  const isOver = ({ uid, acr }) => {
    const { began, last } = seen.get(uid) ?? { began: -Infinity, last: -Infinity }
    return acr !== strong || now() - last >= IDLE || now() - began >= LONGEST
  }

  provider.use(async (context, next) => {
    if (context.path === '/auth') {
      const session = await provider.Session.get(context)
      if (session.accountId && isOver(session)) {
        seen.delete(session.uid)
        await session.destroy()
      }
    }
    await next()
    const session = context.oidc?.session
    if (session?.accountId && !session.destroyed) {
      seen.set(session.uid, { began: now(), ...seen.get(session.uid), last: now() })
    }
  })
}

/** Milliseconds by which the stack's clock is ahead of the machine's. */
const movedBy = (folder) => {
  try {
    return Number(readFileSync(`${folder}/clock`, 'utf8')) * 1000
  } catch {
    return 0
  }
}
