import { REASONS, type Weight } from '@/lib/comparability/reasons'
import { APPLICABILITY_RULES } from '@/lib/coverage/applicability'
import type { Locale } from '@/lib/indicators/catalogue'
import { SCHEDULE_RULES } from '@/lib/progress/schedule'
import { STATUS_RULES } from '@/lib/progress/status-rules'

interface RuleLabels {
  readonly name: string
  readonly rule: string
}

/** A name and its rule a row. */
function RuleTable({ caption, labels, rows }: { readonly caption: string; readonly labels: RuleLabels; readonly rows: readonly (readonly [name: string, rule: string])[] }) {
  return (
    <table className="rule-table">
      <caption>{caption}</caption>
      <thead><tr><th scope="col">{labels.name}</th><th scope="col">{labels.rule}</th></tr></thead>
      <tbody>{rows.map(([name, rule]) => <tr key={name + rule}><th scope="row">{name}</th><td>{rule}</td></tr>)}</tbody>
    </table>
  )
}

/** The reasons of lib/comparability, as verdicts name them. */
export function ComparabilityRules({ locale, labels }: { readonly locale: Locale; readonly labels: RuleLabels & Readonly<Record<Weight, string>> }) {
  return (['blocking', 'reservation'] as const).map((weight) => (
    <RuleTable
      key={weight} caption={labels[weight]} labels={labels}
      rows={Object.values(REASONS).filter((reason) => reason.weight === weight)
        .map((reason) => (locale === 'vi' ? [reason.nameVi, reason.ruleVi] : [reason.nameEn, reason.ruleEn]))}
    />
  ))
}

/** The rules of lib/progress: what each status means, and by when things are due. */
export function StatusRules({ locale, labels }: { readonly locale: Locale; readonly labels: RuleLabels & { readonly caption: string; readonly schedules: string } }) {
  return (
    <>
      <RuleTable
        caption={labels.caption} labels={labels}
        rows={STATUS_RULES.map((rule) => (locale === 'vi' ? [rule.nameVi, rule.criterionVi] : [rule.nameEn, rule.criterionEn]))}
      />
      <h3>{labels.schedules}</h3>
      <ul>{SCHEDULE_RULES.map((rule) => <li key={rule.code}>{locale === 'vi' ? rule.ruleVi : rule.ruleEn}</li>)}</ul>
    </>
  )
}

/** The rules of lib/coverage by which an indicator is not asked of an area. */
export function ApplicabilityRules({ locale, title, see }: { readonly locale: Locale; readonly title: string; readonly see: { readonly href: string; readonly name: string } }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>{APPLICABILITY_RULES.map((rule) => <li key={rule.prefix}>{locale === 'vi' ? rule.reasonVi : rule.reasonEn}</li>)}</ul>
      <p><a href={see.href}>{see.name}</a></p>
    </>
  )
}
