/** What became of words that were to be taken back. */
export type WordsState = { readonly status: 'idle' | 'revoked' | 'unknown' } | { readonly status: 'revoked-already'; readonly by: string }
