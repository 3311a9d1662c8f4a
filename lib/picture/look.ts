// The colours of app/styles/base.css and figure.css, worked out: a picture has no style sheet. look.test.ts holds them together.

export interface Look {
  readonly page: string
  readonly ink: string
  readonly quiet: string
  readonly rule: string
  readonly grid: string
  readonly wash: string
  readonly sheet: string
  readonly mark: string
  readonly partMet: string
  readonly partExceeded: string
  readonly partOverdue: string
  /** By hue, 0 to 7; the eighth is the grey of areas not named. */
  readonly hues: readonly string[]
  /** Steps of tiles, least first. */
  readonly steps: readonly string[]
}

const LIGHT: Look = {
  page: '#ffffff', sheet: '#f6f7f9', ink: '#17202b', quiet: '#566273', rule: '#d9dee5', grid: '#e6e9ee', wash: '#e8f0f9', mark: '#fff1c2',
  partMet: '#5b98d8', partExceeded: '#0b3a70', partOverdue: '#a3231b',
  hues: ['#0b57a4', '#b3401c', '#1b7345', '#8a3f9c', '#8a6100', '#00707e', '#b02a6b', '#4b5664', '#868f9b'],
  steps: ['#eff5fb', '#d3e4f5', '#b0cfee', '#88b6e5', '#5f9ddb'],
}
const DARK: Look = {
  page: '#12171e', sheet: '#1a212b', ink: '#e7ebf0', quiet: '#a4afbd', rule: '#343f4d', grid: '#28313d', wash: '#1d2c3e', mark: '#4d4214',
  partMet: '#3d7abf', partExceeded: '#c6dffa', partOverdue: '#ff9d94',
  hues: ['#6fb1f7', '#f09a72', '#6fcf97', '#d59be6', '#e0b84c', '#55c8d6', '#f48fb8', '#b7c1ce', '#79838f'],
  steps: ['#1a2735', '#1c3550', '#1e446e', '#22558c', '#2a67a8'],
}
const LIGHT_HIGH: Look = {
  page: '#ffffff', sheet: '#ffffff', ink: '#000000', quiet: '#2b333d', rule: '#5a6470', grid: '#8d96a1', wash: '#ffffff', mark: '#ffe680',
  partMet: '#3d7fc6', partExceeded: '#00224a', partOverdue: '#7d0f08',
  hues: ['#00458c', '#8f2a0a', '#005c2e', '#6d2380', '#664700', '#00545f', '#8c1450', '#323b47', '#5f6873'],
  steps: ['#ffffff', '#d3e6fa', '#a8cef5', '#7fb6ef', '#589fe6'],
}
const DARK_HIGH: Look = {
  page: '#000000', sheet: '#000000', ink: '#ffffff', quiet: '#d9dfe6', rule: '#9aa4b1', grid: '#646e7a', wash: '#000000', mark: '#4d4214',
  partMet: '#5896dc', partExceeded: '#ffffff', partOverdue: '#ffb4ad',
  hues: ['#7cbcff', '#ffab85', '#7fe3a9', '#e5b3f3', '#f2cb5e', '#63dbe9', '#ffa6c9', '#d0d8e2', '#a3adb9'],
  steps: ['#000000', '#0e2a47', '#134070', '#185799', '#1e6cbe'],
}

export type Theme = 'light' | 'dark'
export type Contrast = 'normal' | 'high'

/** The colours of a page as its reader has chosen it. */
export const lookOf = (theme: Theme, contrast: Contrast): Look => (theme === 'dark' ? (contrast === 'high' ? DARK_HIGH : DARK) : contrast === 'high' ? LIGHT_HIGH : LIGHT)

/** The colour of an area; of one without a hue, or beyond the eight, the grey of the rest. */
export const hueOf = (look: Look, hue: number | undefined): string => look.hues[hue ?? 8] ?? look.ink
