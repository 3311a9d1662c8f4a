import type { IsoDate } from '@/lib/indicators/period'

/** Longer ones are cut: some programs refuse a path of more than 260 characters. */
const LONGEST = 120

/**
 * Name of a file: "par-index-rank_2021_cau-giay-hoan-kiem_2026-11-22.csv".
 * Letters without marks, lower case, dashes within and underscores between parts.
 */
export function fileName(parts: readonly string[], madeOn: IsoDate, extension: string): string {
  const name = parts.map(slugOf).filter(Boolean).join('_').slice(0, LONGEST).replace(/[-_]+$/, '')
  return `${name || 'so-lieu'}_${madeOn}.${extension}`
}

const slugOf = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
