'use client'

import { useActionState } from 'react'
import type { CandidateEntry } from '@/lib/db/candidates'
import type { DecisionState } from './actions'
import { CorrectionFields, type FieldLabels } from './correction-fields'

/** A reading as its card shows it: worked out and worded on the server. */
export interface CandidateCardData extends Pick<CandidateEntry, 'id' | 'revision' | 'decision' | 'quote'> {
  /** "2/30 hạng", "16,3%". */
  readonly figure: string
  readonly kind: string
  /** Indicator, area, period, basis: in words, or that they are not clear. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly missing: boolean }[]
  /** What the reviewer should look at: implied fields, doubts, a target. */
  readonly remarks: readonly string[]
  readonly provenance: string
  readonly decided: string | null
  readonly fields: Readonly<Record<string, string>>
  /** What the words may mean, best first; empty where there is nothing to choose. */
  readonly alternatives: readonly { readonly code: string; readonly name: string; readonly score: string; readonly chosen: boolean }[]
  /** The reader knew the words by name: the choice is kept with the corrections. */
  readonly sure: boolean
  /** Address of the form for an indicator that the catalogue does not have. */
  readonly newIndicator: string
}

export interface CardLabels {
  readonly accept: string
  readonly reject: string
  readonly undo: string
  readonly correct: string
  readonly alternatives: string
  readonly newIndicator: string
  readonly decision: Readonly<Record<'pending' | 'accepted' | 'rejected' | 'superseded', string>>
  readonly state: Readonly<Record<'accepted' | 'conflict' | 'rejected' | 'undone' | 'unknown' | 'faulty', string>>
  /** With "{name}" to be filled in. */
  readonly meanwhile: Readonly<Record<'pending' | 'accepted' | 'rejected' | 'superseded', string>>
  readonly reason: Readonly<Record<string, string>>
  readonly field: FieldLabels
}

interface Props {
  readonly candidate: CandidateCardData
  readonly action: (before: DecisionState, data: FormData) => Promise<DecisionState>
  /** What the form was told where no script was there to hear it. */
  readonly told: DecisionState | null
  readonly labels: CardLabels
}

/** One reading beside its sentence: accept, correct, reject, undo; by pointer, by key, and without a script. */
export function CandidateCard({ candidate, action, told, labels }: Props) {
  const [state, submit, busy] = useActionState<DecisionState, FormData>(action, told ?? { status: 'idle' })
  const pending = candidate.decision === 'pending'
  const typed = state.status === 'faulty' ? state.fields : null
  return (
    <li id={`c-${candidate.id}`} className={`candidate ${candidate.decision}`} data-candidate={candidate.id} data-decision={candidate.decision} tabIndex={-1}>
      <p className="candidate-figure">
        <strong>{candidate.figure}</strong> <span className="quiet">{candidate.kind}</span>
        <span className={`flag ${candidate.decision}`}>{labels.decision[candidate.decision]}</span>
      </p>
      <blockquote><a href={`#t-${candidate.id}`}>{candidate.quote}</a></blockquote>
      <dl className="candidate-facts">
        {candidate.facts.map(({ label, text, missing }) => (
          <div key={label}><dt>{label}</dt><dd className={missing ? 'missing' : undefined}>{text}</dd></div>
        ))}
      </dl>
      {candidate.remarks.length > 0 && <ul className="remarks">{candidate.remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
      <StateMessage state={state} labels={labels} />
      <form action={submit} className="candidate-form">
        <input type="hidden" name="candidateId" value={candidate.id} />
        <input type="hidden" name="revision" value={candidate.revision} />
        <input type="hidden" name="indicatorRead" value={candidate.fields.indicator} />
        {pending ? (
          <>
            {!candidate.sure && <Alternatives candidate={candidate} typed={typed} labels={labels} />}
            <div className="buttons">
              <button className="button primary" name="decision" value="accept" disabled={busy}>{labels.accept}</button>
              <button className="button" name="decision" value="reject" disabled={busy}>{labels.reject}</button>
              {candidate.fields.indicator === '' && <a href={candidate.newIndicator}>{labels.newIndicator}</a>}
            </div>
            <details open={state.status === 'faulty' || undefined}>
              <summary>{labels.correct}</summary>
              {candidate.sure && <Alternatives candidate={candidate} typed={typed} labels={labels} />}
              <CorrectionFields key={JSON.stringify(typed)} values={typed ? { ...candidate.fields, estimated: '', ...typed } : candidate.fields} labels={labels.field} />
              <div className="buttons">
                <button className="button primary" name="decision" value="accept" disabled={busy}>{labels.correct}</button>
                {candidate.fields.indicator !== '' && <a href={candidate.newIndicator}>{labels.newIndicator}</a>}
              </div>
            </details>
          </>
        ) : (
          <div className="buttons">
            <button className="button" name="decision" value="undo" disabled={busy}>{labels.undo}</button>
            <span className="quiet">{candidate.decided}</span>
          </div>
        )}
      </form>
      <p className="quiet provenance">{candidate.provenance}</p>
    </li>
  )
}

interface AlternativesProps { readonly candidate: CandidateCardData; readonly typed: Readonly<Record<string, string>> | null; readonly labels: CardLabels }

/** The indicators the words may mean, each a click away, with how well they fit. */
function Alternatives({ candidate, typed, labels }: AlternativesProps) {
  if (candidate.alternatives.length === 0) return null
  return (
    <fieldset className="alternatives" key={JSON.stringify(typed)}>
      <legend>{labels.alternatives}</legend>
      {candidate.alternatives.map(({ code, name, score, chosen }) => (
        <label key={code}>
          <input type="radio" name="alternative" value={code} defaultChecked={typed ? typed.alternative === code : chosen} />
          <span>{name} <span className="quiet">{score}</span></span>
        </label>
      ))}
    </fieldset>
  )
}

function StateMessage({ state, labels }: { state: DecisionState; labels: CardLabels }) {
  if (state.status === 'idle') return null
  if (state.status === 'meanwhile') {
    return <p role="alert" className="message bad">{labels.meanwhile[state.decision].replace('{name}', state.by)}</p>
  }
  if (state.status !== 'faulty') {
    return <p role="status" className={`message ${state.status === 'unknown' ? 'bad' : 'good'}`}>{labels.state[state.status]}</p>
  }
  return (
    <div role="alert" className="message bad">
      {labels.state.faulty}
      <ul>{state.faults.map(({ field, reason }) => <li key={field + reason}>{labels.field[field]}: {labels.reason[reason]}</li>)}</ul>
    </div>
  )
}
