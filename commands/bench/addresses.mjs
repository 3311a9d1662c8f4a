/** A page of each kind that the public reads, with the address of a reader who has chosen something. */
export const ADDRESSES = [
  '/',
  '/compare?indicator=par-index-score&areas=hoan-kiem,tay-ho,ba-dinh,dong-da',
  '/indicators',
  '/indicators/par-index-score',
  '/areas',
  '/areas/hoan-kiem',
  '/rankings',
  '/targets',
  '/coverage',
  '/reports',
  '/search?q=hoan+kiem',
]
