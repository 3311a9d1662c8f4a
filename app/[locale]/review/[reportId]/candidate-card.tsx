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
}

export interface CardLabels {
  readonly accept: string
  readonly reject: string
  readonly undo: string
  readonly correct: string
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
        {pending ? (
          <>
            <div className="buttons">
              <button className="button primary" name="decision" value="accept" disabled={busy}>{labels.accept}</button>
              <button className="button" name="decision" value="reject" disabled={busy}>{labels.reject}</button>
            </div>
            <details open={state.status === 'faulty' || undefined}>
              <summary>{labels.correct}</summary>
              <CorrectionFields values={candidate.fields} labels={labels.field} />
              <button className="button primary" name="decision" value="accept" disabled={busy}>{labels.correct}</button>
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
