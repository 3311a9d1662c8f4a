/** Names of indicators by their codes. */
export type Names = ReadonlyMap<string, string>

/** The name of an indicator; of one that is not in the catalogue its code. */
export const nameOf = (code: string, names: Names): string => names.get(code) ?? code
