// Packages of tests that bring no types: what is used of them.

declare module 'sax' {
  interface Reader {
    onerror: (error: Error) => void
    onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> }) => void
    ontext: (text: string) => void
    onclosetag: (name: string) => void
    write: (text: string) => Reader
    close: () => Reader
  }
  export function parser(strict: boolean, options: { readonly xmlns: boolean }): Reader
}

declare module 'datapackage' {
  interface Resource { readonly name: string; readonly read: (options: { readonly relations?: boolean }) => Promise<readonly unknown[]> }
  export const Package: {
    readonly load: (descriptor: object, options: { readonly basePath: string }) => Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>
  }
}
