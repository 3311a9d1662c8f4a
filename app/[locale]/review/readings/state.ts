/** How far a re-reading has come. */
export type RereadState =
  | { readonly status: 'idle' }
  /** Of this batch: reports read, and differences among them; `remaining` are yet to be read. */
  | { readonly status: 'read'; readonly read: number; readonly proposed: number; readonly remaining: number }

/** What became of a decision on a difference. */
export type ReadingState =
  | { readonly status: 'idle' | 'unknown' | 'outdated' }
  | { readonly status: 'not-proposed'; readonly by: string; readonly decision: 'approved' | 'dismissed' | 'proposed' }
