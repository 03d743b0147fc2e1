// Reads a form.

/** The fields of a urlencoded request. */
export const body = async (request) => {
  const parts = []
  for await (const part of request) parts.push(part)
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'))
}
