/** A list of what was found: its heading, a sentence on it, its rows. */
export interface FoundList {
  readonly key: 'faults' | 'changed' | 'added' | 'removed' | 'outdated'
  readonly title: string
  readonly note: string
  readonly items: readonly FoundItem[]
}

export interface FoundItem {
  /** "Dữ liệu!H7"; "" for what has no cell any more. */
  readonly at: string
  readonly text: string
}

/** What came of an upload, worded on the server. */
export type UploadState =
  | { readonly status: 'idle' }
  | { readonly status: 'unreadable'; readonly message: string }
  | {
    readonly status: 'read'
    readonly summary: readonly string[]
    readonly result: { readonly tone: 'good' | 'bad' | 'plain'; readonly text: string; readonly href: string | null; readonly link: string }
    readonly lists: readonly FoundList[]
  }
