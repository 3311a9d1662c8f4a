/** Names of the fields, and the words of their choices. */
export interface FieldLabels {
  readonly indicator: string
  readonly area: string
  readonly periodFrom: string
  readonly periodTo: string
  readonly value: string
  readonly valueMax: string
  readonly scale: string
  readonly of: string
  readonly basis: string
  readonly qualifier: string
  readonly estimated: string
  readonly scales: Readonly<Record<string, string>>
  readonly bases: Readonly<Record<string, string>>
  readonly qualifiers: Readonly<Record<string, string>>
}

interface Props {
  readonly values: Readonly<Record<string, string>>
  readonly labels: FieldLabels
  /** Left out where the indicator is a new one. */
  readonly withIndicator?: boolean
}

/** What a reviewer may put right. Indicators and areas come from lists shared by all cards. */
export function CorrectionFields({ values, labels, withIndicator = true }: Props) {
  return (
    <div className="fields">
      {withIndicator && <label className="wide">{labels.indicator}<input name="indicator" defaultValue={values.indicator} list="indicator-choices" autoComplete="off" /></label>}
      <label className="wide">{labels.area}<input name="area" defaultValue={values.area} list="area-choices" autoComplete="off" /></label>
      <label>{labels.periodFrom}<input name="periodFrom" type="date" defaultValue={values.periodFrom} /></label>
      <label>{labels.periodTo}<input name="periodTo" type="date" defaultValue={values.periodTo} /></label>
      <label>{labels.value}<input name="value" defaultValue={values.value} inputMode="decimal" autoComplete="off" /></label>
      <Choice name="scale" label={labels.scale} value={values.scale} options={labels.scales} />
      <label>{labels.valueMax}<input name="valueMax" defaultValue={values.valueMax} inputMode="decimal" autoComplete="off" /></label>
      <label>{labels.of}<input name="of" defaultValue={values.of} inputMode="decimal" autoComplete="off" /></label>
      <Choice name="basis" label={labels.basis} value={values.basis} options={labels.bases} />
      <Choice name="qualifier" label={labels.qualifier} value={values.qualifier} options={labels.qualifiers} />
      <label className="check"><input name="estimated" type="checkbox" defaultChecked={values.estimated === 'on'} /> {labels.estimated}</label>
    </div>
  )
}

interface ChoiceProps { readonly name: string; readonly label: string; readonly value: string | undefined; readonly options: Readonly<Record<string, string>> }

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value}>
        {Object.entries(options).map(([option, words]) => <option key={option} value={option}>{words}</option>)}
      </select>
    </label>
  )
}
