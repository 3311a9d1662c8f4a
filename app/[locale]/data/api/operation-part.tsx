import type { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/indicators/catalogue'
import type { Operation, Parameter } from '../../../api/v1/openapi.json/operations'
import { SchemaText } from './schema-part'
import { TryForm } from './try-form'

interface Props {
  readonly operation: Operation
  readonly isOpen: boolean
  readonly origin: string
  readonly locale: Locale
  readonly t: ReturnType<typeof useTranslations<'api'>>
}

/** One question: what it is for, its parameters as a form, what answers it, and how to ask from a command line. */
export function OperationPart({ operation: { path, id, summary, about, parameters, answers, download }, isOpen, origin, locale, t }: Props) {
  const words = { status: t('status'), headers: t('headers'), body: t('body'), waiting: t('waiting'), failed: t('failed'), cut: t('cut'), binary: t('binary'), open: t('open') }
  const examples = parameters.filter(({ name, example }) => example && name !== 'from')
  const address = origin + path + (examples.length > 0 ? `?${examples.map(({ name, example }) => `${name}=${example}`).join('&')}` : '')
  return (
    <details className="operation" open={isOpen}>
      <summary><span className="method">GET</span> <code>{path}</code> <span className="operation-name">{summary[locale]}</span>{download && <span className="flag">{t('download')}</span>}</summary>
      <p id={id}>{about?.[locale]}</p>
      <TryForm action={path} label={t('form', { operation: summary[locale] })} words={words} isBinary={Object.keys(answers).some((type) => /zip|officedocument/.test(type))}>
        {parameters.length === 0 && <p className="quiet">{t('none')}</p>}
        {parameters.map((parameter) => <Field key={parameter.name} id={`${id}-${parameter.name}`} parameter={parameter} locale={locale} any={t('any')} />)}
        <p><button className="button primary">{t('send')}</button></p>
      </TryForm>
      <h3>{t('sample')}</h3>
      <pre className="sample" tabIndex={0}><code>{`curl --compressed ${download ? '--remote-name --remote-header-name ' : ''}'${address}'`}</code></pre>
      <h3>{t('answers')}</h3>
      <ul className="answer-types">
        {Object.entries(answers).map(([type, schema]) => <li key={type}><code>{type}</code> <SchemaText schema={schema} t={t} /></li>)}
      </ul>
    </details>
  )
}

/** A parameter as a field of the form. An empty one is left out by the interface. */
function Field({ id, parameter: { name, schema, about, example }, locale, any }: { readonly id: string; readonly parameter: Parameter; readonly locale: Locale; readonly any: string }) {
  const described = `${id}-about`
  return (
    <div className="api-field">
      <label htmlFor={id}><code>{name}</code></label>
      {schema.enum ? (
        <select id={id} name={name} defaultValue={example ?? ''} aria-describedby={described}>
          <option value="">{any}</option>
          {schema.enum.map((value) => <option key={value}>{value}</option>)}
        </select>
      ) : (
        <input id={id} name={name} defaultValue={example ?? ''} aria-describedby={described} type={schema.format === 'date' ? 'date' : schema.type === 'integer' ? 'number' : 'text'} min={schema.minimum} max={schema.maximum} />
      )}
      <span id={described} className="quiet">{about[locale]}</span>
    </div>
  )
}
