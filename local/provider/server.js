// The local stand-ins for HelseID and ID-porten, on loopback only. Usage: node server.js SETTINGS_FILE

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

import Provider from 'oidc-provider'

import { helseid } from './helseid.js'
import { idporten } from './idporten.js'
import { signIn } from './signing_in.js'
import { signOut } from './signing_out.js'
import { singleSignOn } from './single_sign_on.js'

const settings = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const started = (kind) => {
  const own = settings[kind.name]
  const provider = new Provider(own.issuer, kind.configuration(own, settings.client))
  provider.on('server_error', (_context, error) => console.error(error))
  for (const event of ['grant.error', 'pushed_authorization_request.error']) {
    provider.on(event, (_context, error) => console.error(error.message, error.error_detail))
  }
  singleSignOn(provider, kind, settings.testing_folder)
  signIn(provider, kind, own.accounts)
  signOut(provider, kind)
  return provider.callback()
}

const [atRoot, mounted] = [helseid, idporten].map(started)
const mount = new URL(settings.idporten.issuer).pathname

const server = createServer((request, response) => {
  if (!`${request.url}/`.startsWith(`${mount}/`)) return atRoot(request, response)
  request.originalUrl = request.url
  request.url = request.url.slice(mount.length) || '/'
  return mounted(request, response)
}).listen(settings.port, '127.0.0.1')

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
