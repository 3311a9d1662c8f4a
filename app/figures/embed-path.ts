/** Whether a path is drawn without the frame of the site, for frames of other sites: proxy.ts and the layout ask here. */
export const isEmbedPath = (path: string): boolean => /^(\/en)?\/(figures|p\/[^/]+)\/embed$/.test(path)
