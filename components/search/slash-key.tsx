import { useState } from 'react'

/** Whether "/" opens the search: a key of one letter must be possible to switch off (WCAG 2.1.4). Kept in this browser. */
export function SlashKey({ label }: { label: string }) {
  const [on, setOn] = useState(() => localStorage.getItem('search-slash') !== 'off')
  const change = (wanted: boolean) => {
    setOn(wanted)
    if (wanted) localStorage.removeItem('search-slash')
    else localStorage.setItem('search-slash', 'off')
  }
  return <label className="search-slash"><input type="checkbox" checked={on} onChange={({ target }) => change(target.checked)} /> {label}</label>
}
