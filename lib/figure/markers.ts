/** Outlines of the four markers around (0, 0): circle, square, triangle, diamond; all of one area to the eye. */
export const MARKERS = [
  'M5 0A5 5 0 1 1-5 0A5 5 0 1 1 5 0Z',
  'M-4.5-4.5H4.5V4.5H-4.5Z',
  'M0-5.6L5.4 4.4H-5.4Z',
  'M0-6.2L5.4 0L0 6.2L-5.4 0Z',
] as const

/** Around a marker where sources differ. */
export const RING = 'M9 0A9 9 0 1 1-9 0A9 9 0 1 1 9 0Z'
