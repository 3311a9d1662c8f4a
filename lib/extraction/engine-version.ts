/**
 * Version of the whole reading, stored with each pass over a report. Raised with any change to what is read: reports read
 * by an older one can be read again, and the difference is shown to a person (decision 25).
 */
export const ENGINE_VERSION = 2
