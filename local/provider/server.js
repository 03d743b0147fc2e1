// The local stand-in for HelseID, on loopback only. Usage: node server.js SETTINGS_FILE

import { readFileSync } from 'node:fs'

import Provider from 'oidc-provider'

import { configuration } from './configuration.js'

const settings = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const provider = new Provider(settings.issuer, configuration(settings))

provider.on('server_error', (_context, error) => console.error(error))
provider.on('grant.error', (_context, error) => console.error(error.message, error.error_detail))

const server = provider.listen(settings.port, '127.0.0.1')
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
