// The stand-ins' pages: no script, and plainly not the real thing.

const STYLE = `
  body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 46rem; padding: 1rem }
  .notice { background: #fff4cc; border-left: .4rem solid #8a6d00; padding: .5rem 1rem }
  fieldset { border: 1px solid #737373; margin: 1.5rem 0; padding: .5rem 1rem 1rem }
  label { display: inline-block; margin-right: 1.5rem; padding: .4rem 0 }
  ul { list-style: none; padding: 0 }
  li { align-items: center; border-top: 1px solid #ccc; display: flex; gap: 1rem; padding: .4rem 0 }
  button { background: #003087; border: 0; border-radius: .3rem; color: #fff; cursor: pointer; font: inherit;
           min-height: 2.75rem; min-width: 14rem; padding: .3rem 1rem; text-align: left }
  button[name=cancel] { background: #fff; border: 2px solid #003087; color: #003087 }
  button:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid #c35b00; outline-offset: 2px }
`

const SAFE = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand anywhere in HTML. */
export const safe = (text) => String(text).replace(/[&<>"']/g, (sign) => SAFE[sign])

/** A whole page. `content` and `head` are HTML; `title` is text. */
export const page = (title, content, head = '') => `<!DOCTYPE html>
<html lang="nb">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${safe(title)}</title>
  <link rel="icon" href="data:,">
  <style>${STYLE}</style>${head}
</head>
<body>
  <main>
    <h1>${safe(title)}</h1>
    <p class="notice"><strong>Bare for testere.</strong> Dette er en lokal etterligning, og ingen av personene
      finnes. <span lang="en">For testers only: a local stand-in, and nobody here exists.</span></p>
    ${content}
  </main>
</body>
</html>
`

/** Answers with a page; the browser keeps nothing of it. */
export const show = (context, status, html) => {
  context.status = status
  context.type = 'html'
  context.set('Cache-Control', 'no-store')
  context.body = html
}

/** oidc-provider's `renderError`: what went wrong, in the protocol's own words. */
export const renderError = (context, { error, error_description }) =>
  show(
    context,
    context.status >= 400 ? context.status : 400,
    page('Noe gikk galt', `<p>${safe(error)}: ${safe(error_description ?? '')}</p>`),
  )
