/** An address with more in its query: "/x?a=1" and "format=csv" are "/x?a=1&format=csv". */
export const withQuery = (href: string, query: string) => `${href}${href.includes('?') ? '&' : '?'}${query}`
