/** Where `notFound()` leads under `next dev`; elsewhere pages return <Missing />. Short: each page carries it in its data. */
export default function NotFound() {
  return <h1>404</h1>
}
