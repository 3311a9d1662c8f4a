/** Where `notFound()` leads; pages return <Missing /> instead, which needs no script. */
export { NothingHere as default } from './nothing-here'
