import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { getLinks } from '../../../addresses'
import { OPERATIONS, TAGS } from '../../../api/v1/openapi.json/operations'
import { schemas } from '../../../api/v1/openapi.json/schemas'
import { pageOrigin } from '../../../open-graph'
import { pageLocale, type PageParams } from '../../../page-locale'
import { OperationPart } from './operation-part'
import { SchemaPart } from './schema-part'

export async function generateMetadata({ params }: PageParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'api' })
  return { title: t('title'), description: t('lead') }
}

const BASICS = ['keys', 'etag', 'quota', 'pages', 'errors'] as const
const GROUPS = Object.keys(TAGS).filter((tag) => OPERATIONS.some((operation) => operation.tag === tag)) as (keyof typeof TAGS)[]

/** The reading interface, drawn from its OpenAPI document: every question with a form that asks it. */
export default async function ApiPage({ params }: PageParams) {
  const locale = await pageLocale(params)
  const [t, data, site, { to }, origin] = await Promise.all([
    getTranslations({ locale, namespace: 'api' }), getTranslations({ locale, namespace: 'data' }), getTranslations({ locale, namespace: 'site' }), getLinks(locale), pageOrigin(),
  ])
  return (
    <>
      <Breadcrumbs label={site('breadcrumbs')} items={[{ href: to('/'), name: site('overview') }, { href: to('/data'), name: data('title') }]} current={t('title')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <section aria-labelledby="basics">
        <h2 id="basics">{t('basics')}</h2>
        <ul className="api-basics">{BASICS.map((key) => <li key={key}>{t(key)}</li>)}</ul>
        <p><a href={`/api/v1/openapi.json?lang=${locale}`}>{t('document')}</a></p>
      </section>
      {GROUPS.map((tag) => (
        <section key={tag} aria-labelledby={`tag-${tag}`}>
          <h2 id={`tag-${tag}`}>{TAGS[tag][locale]}</h2>
          {OPERATIONS.filter((operation) => operation.tag === tag).map((operation) => (
            <OperationPart key={operation.id} operation={operation} isOpen={operation === OPERATIONS[0]} origin={origin} locale={locale} t={t} />
          ))}
        </section>
      ))}
      <section aria-labelledby="schemas">
        <h2 id="schemas">{t('schemas')}</h2>
        {Object.entries(schemas).map(([name, schema]) => <SchemaPart key={name} name={name} schema={schema} t={t} />)}
      </section>
    </>
  )
}
