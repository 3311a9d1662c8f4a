import { describe, expect, test } from 'vitest'
import { readPictureOptions, resolutionOf } from './picture-answer'

const usual = { contrast: 'normal', theme: 'auto' } as const

describe('the picture an address asks for', () => {
  test('is natural, light and of usual contrast where nothing is said', () => {
    expect(readPictureOptions({}, usual)).toEqual({ size: 'natural', contrast: 'normal', theme: 'light' })
  })

  test('looks as the reader has chosen for pages', () => {
    expect(readPictureOptions({ size: 'slide' }, { contrast: 'high', theme: 'dark' })).toEqual({ size: 'slide', contrast: 'high', theme: 'dark' })
  })

  test('looks as the address says, whatever the reader has chosen', () => {
    expect(readPictureOptions({ contrast: 'normal', theme: 'light' }, { contrast: 'high', theme: 'dark' })).toEqual({ size: 'natural', contrast: 'normal', theme: 'light' })
    expect(readPictureOptions({ contrast: 'high', theme: 'dark' }, usual)).toMatchObject({ contrast: 'high', theme: 'dark' })
  })

  test('is the usual one for a size that is none', () => {
    expect(readPictureOptions({ size: '../../etc', contrast: 'x', theme: 'y' }, usual)).toEqual({ size: 'natural', contrast: 'normal', theme: 'light' })
  })
})

describe('how fine it is to be', () => {
  test('in dots an inch, or in pixels a unit', () => {
    expect(resolutionOf({ dpi: '300' })).toEqual({ dpi: 300 })
    expect(resolutionOf({ scale: '2.5' })).toEqual({ scale: 2.5 })
    expect(resolutionOf({})).toEqual({})
  })

  test('within bounds, and only where it is a number', () => {
    expect(resolutionOf({ dpi: '9999', scale: '99' })).toEqual({ dpi: 600, scale: 4 })
    expect(resolutionOf({ dpi: '1', scale: '0' })).toEqual({ dpi: 36, scale: 0.25 })
    for (const text of ['-300', '1e9', 'NaN', '300dpi', '99999', ' ']) expect(resolutionOf({ dpi: text, scale: text })).toEqual({})
  })
})
