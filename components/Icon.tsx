/** Our own line icons, drawn on a 16 by 16 grid; always decorative, the words beside them speak. */

const PATHS = {
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14c.4-3 2.6-4.5 5.5-4.5s5.1 1.5 5.5 4.5',
  organization: 'M2 14h12M3.5 14V7M6.5 14V7M9.5 14V7M12.5 14V7M2 6.5 8 2.5l6 4Z',
  country: 'M3 14.5V2M3 2.5c3-1.5 6 1.5 10 0v6.5c-4 1.5-7-1.5-10 0',
  text: 'M1.5 13 5.5 3l4 10M2.9 9.5h5.2M10.8 13l2-5 2 5M11.5 11.3h2.6',
  full: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  tab: 'M2.5 13.5v-9h11v9ZM2.5 7h11M6.5 4.5V7',
  beside: 'M2.5 3.5h11v9h-11ZM10 3.5v9M11.5 6h.5M11.5 8h.5',
  options:
    'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 6.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM5 13.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  keys: 'M5.8 6a2.2 2.2 0 1 1 3.4 1.8c-.8.5-1.2 1-1.2 1.9M8 12.4v.1',
  close: 'm3.5 3.5 9 9M12.5 3.5l-9 9',
  next: 'm4 6 4 4 4-4',
  previous: 'm4 10 4-4 4 4',
  more: 'M8 3.5v9M3.5 8h9',
  less: 'M3.5 8h9',
} as const

export type IconName = keyof typeof PATHS

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} />
  </svg>
)
