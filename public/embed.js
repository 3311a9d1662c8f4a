// For pages that embed a figure of this site: makes each frame as high as what is in it.
// It listens to frames that come from where this script comes from, and to nothing else.
(() => {
  const { document } = globalThis
  const { currentScript } = document
  if (!currentScript) return
  const { origin } = new URL(currentScript.src)
  const MOST = 10000
  globalThis.addEventListener('message', ({ data, source, origin: sender }) => {
    if (sender !== origin || !data || data.type !== 'dashboard:height') return
    const height = Number(data.height)
    if (!(height > 0 && height <= MOST)) return
    for (const frame of document.getElementsByTagName('iframe')) {
      if (frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`
    }
  })
  // A frame that was there before this script has told its height to nobody.
  for (const frame of document.getElementsByTagName('iframe')) {
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage({ type: 'dashboard:ask' }, '*')
  }
})()
