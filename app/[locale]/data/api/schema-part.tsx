import type { useTranslations } from 'next-intl'

type T = ReturnType<typeof useTranslations<'api'>>

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly items?: unknown
  readonly anyOf?: readonly unknown[]
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly description?: string
}

/** A schema of the document as a table: a row a property. Its name in addresses is within it, so that a link opens it. */
export function SchemaPart({ name, schema, t }: { readonly name: string; readonly schema: unknown; readonly t: T }) {
  const { properties = {}, required = [], description } = schema as Schema
  return (
    <details className="schema">
      <summary><code>{name}</code></summary>
      {description && <p>{description}</p>}
      <table className="data-table" id={`schema-${name}`}>
        <caption className="spoken">{name}</caption>
        <thead><tr><th scope="col">{t('property')}</th><th scope="col">{t('type')}</th></tr></thead>
        <tbody>
          {Object.entries(properties).map(([property, type]) => (
            <tr key={property}><th scope="row"><code>{property}</code></th><td><SchemaText schema={type} t={t} />{!required.includes(property) && <span className="quiet"> {t('optional')}</span>}</td></tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** What a schema allows, in a few words; named ones are links. */
export function SchemaText({ schema, t }: { readonly schema: unknown; readonly t: T }) {
  const { $ref, type, format, enum: values, const: only, items, anyOf, properties } = schema as Schema
  const name = $ref?.split('/').at(-1)
  if (name) return <a href={`#schema-${name}`}>{name}</a>
  if (values) return <>{values.map((value, index) => <span key={value}>{index > 0 && ' | '}<code>{value}</code></span>)}</>
  if (only) return <code>{only}</code>
  if (items) return <>{t.rich('list', { of: () => <SchemaText schema={items} t={t} /> })}</>
  if (anyOf) return <>{anyOf.map((one, index) => <span key={index}>{index > 0 && ` ${t('or')} `}<SchemaText schema={one} t={t} /></span>)}</>
  if (properties) return <>{'{ '}{Object.entries(properties).map(([key, value], index) => <span key={key}>{index > 0 && ', '}<code>{key}</code>: <SchemaText schema={value} t={t} /></span>)}{' }'}</>
  return <span className="quiet">{[type].flat().filter(Boolean).join(' | ')}{format && ` (${format})`}</span>
}
