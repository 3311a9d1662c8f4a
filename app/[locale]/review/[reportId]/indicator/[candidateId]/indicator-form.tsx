'use client'

import { useActionState } from 'react'
import { CorrectionFields, type FieldLabels } from '../../correction-fields'
import type { FormField, NewIndicatorState } from './state'

type Texts = Readonly<Record<string, string>>

export interface IndicatorLabels {
  readonly fields: Readonly<Record<'nameVi' | 'nameEn' | 'code' | 'theme' | 'kind' | 'unitOfMeasure' | 'decimals' | 'direction' | 'definitionVi' | 'definitionEn', string>>
  readonly hints: Readonly<Record<'nameEn' | 'code' | 'unitOfMeasure' | 'definitionVi' | 'definitionEn', string>>
  /** By code, as offered. */
  readonly themes: Texts
  readonly kinds: Texts
  readonly directions: Texts
  readonly units: readonly string[]
  readonly figure: FieldLabels
  readonly aboutIndicator: string
  readonly aboutFigure: string
  readonly submit: string
  readonly faulty: string
  readonly unknown: string
  readonly reason: Texts
  /** With "{name}" to be filled in. */
  readonly meanwhile: Readonly<Record<'pending' | 'accepted' | 'rejected' | 'superseded', string>>
}

interface Props {
  readonly action: (before: NewIndicatorState, data: FormData) => Promise<NewIndicatorState>
  /** What the form was told where no script was there to hear it. */
  readonly told: NewIndicatorState | null
  readonly revision: number
  readonly values: Texts
  readonly labels: IndicatorLabels
}

/** An indicator that the catalogue does not have yet, and the figure that is accepted under it. The same without a script. */
export function IndicatorForm({ action, told, revision, values, labels }: Props) {
  const [state, submit, busy] = useActionState<NewIndicatorState, FormData>(action, told ?? { status: 'idle' })
  const shown: Texts = state.status === 'faulty' ? { ...values, estimated: '', ...state.fields } : values
  return (
    <>
      <Told state={state} labels={labels} />
      <form action={submit} className="indicator-form" key={JSON.stringify(shown)}>
        <input type="hidden" name="revision" value={revision} />
        <fieldset>
          <legend>{labels.aboutIndicator}</legend>
          <div className="fields"><IndicatorFields values={shown} labels={labels} /></div>
        </fieldset>
        <fieldset>
          <legend>{labels.aboutFigure}</legend>
          <CorrectionFields values={shown} labels={labels.figure} withIndicator={false} />
        </fieldset>
        <button className="button primary" disabled={busy}>{labels.submit}</button>
      </form>
    </>
  )
}

function IndicatorFields({ values, labels: { fields, hints, themes, kinds, directions, units } }: { values: Texts; labels: IndicatorLabels }) {
  return (
    <>
      <label className="wide">{fields.nameVi}<input name="nameVi" defaultValue={values.nameVi} required maxLength={200} autoComplete="off" /></label>
      <label className="wide">{fields.nameEn}<span className="hint">{hints.nameEn}</span><input name="nameEn" defaultValue={values.nameEn} maxLength={200} autoComplete="off" lang="en" /></label>
      <label className="wide">{fields.definitionVi}<span className="hint">{hints.definitionVi}</span><textarea name="definitionVi" defaultValue={values.definitionVi} required maxLength={1000} rows={2} /></label>
      <label className="wide">{fields.definitionEn}<span className="hint">{hints.definitionEn}</span><textarea name="definitionEn" defaultValue={values.definitionEn} maxLength={1000} rows={2} lang="en" /></label>
      <Select name="theme" label={fields.theme} value={values.theme} options={themes} />
      <Select name="kind" label={fields.kind} value={values.kind} options={kinds} />
      <label>{fields.unitOfMeasure}<span className="hint">{hints.unitOfMeasure}</span><input name="unitOfMeasure" defaultValue={values.unitOfMeasure} required maxLength={40} list="unit-choices" autoComplete="off" /></label>
      <label>{fields.decimals}<span className="hint">0–9</span><input name="decimals" defaultValue={values.decimals} required inputMode="numeric" maxLength={1} autoComplete="off" /></label>
      <Select name="direction" label={fields.direction} value={values.direction} options={directions} />
      <label>{fields.code}<span className="hint">{hints.code}</span><input name="code" defaultValue={values.code} required maxLength={60} autoComplete="off" spellCheck={false} /></label>
      <datalist id="unit-choices">{units.map((unit) => <option key={unit} value={unit} />)}</datalist>
    </>
  )
}

function Select({ name, label, value, options }: { name: string; label: string; value: string | undefined; options: Texts }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value} required>
        {value === '' && <option value="" />}
        {Object.entries(options).map(([option, words]) => <option key={option} value={option}>{words}</option>)}
      </select>
    </label>
  )
}

function Told({ state, labels }: { state: NewIndicatorState; labels: IndicatorLabels }) {
  if (state.status === 'idle') return null
  if (state.status === 'meanwhile') return <p role="alert" className="message bad">{labels.meanwhile[state.decision].replace('{name}', state.by)}</p>
  if (state.status !== 'faulty') return <p role="alert" className="message bad">{labels.unknown}</p>
  const names: Readonly<Partial<Record<FormField, string>>> = { ...labels.fields, ...labels.figure } as Partial<Record<FormField, string>>
  return (
    <div role="alert" className="message bad">
      {labels.faulty}
      <ul>{state.faults.map(({ field, reason }) => <li key={field + reason}>{names[field]}: {labels.reason[reason]}</li>)}</ul>
    </div>
  )
}
