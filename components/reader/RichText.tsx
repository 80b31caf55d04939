/** A text with its marks: emphasis, links, and the names that are followed. */
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Mark, Text } from '../../utils/model/text.ts'
import { nest, type Run } from './nest.ts'
import type { ShownMark } from './shown-marks.ts'
import { Story } from './story-context.ts'

type Layer =
  | { of: 'text'; mark: Mark; from: number; to: number }
  | { of: 'name'; name: ShownMark; from: number; to: number }

export function RichText({ text }: { text: Text }) {
  const { marks, current } = useContext(Story)
  const layers: Layer[] = [
    ...text.marks.map(mark => ({ of: 'text' as const, mark, from: mark.from, to: mark.to })),
    ...(marks.get(text.id) ?? []).map(name => ({ of: 'name' as const, name, from: name.from, to: name.to })),
  ]
  return <Runs runs={nest(text.chars, layers)} current={current} />
}

const Runs = ({ runs, current }: { runs: Run<Layer>[]; current: number | undefined }) => (
  <>
    {runs.map((run, i) => {
      if (typeof run === 'string') return <Lines key={i} chars={run} />
      const inside = <Runs runs={run.inside} current={current} />
      return run.layer.of === 'name' ? (
        <Name key={i} name={run.layer.name} current={run.layer.name.index === current} inside={inside} />
      ) : (
        <Marked key={i} mark={run.layer.mark} inside={inside} />
      )
    })}
  </>
)

const Lines = ({ chars }: { chars: string }) => (
  <>{chars.split('\n').flatMap((line, i) => (i === 0 ? [line] : [<br key={i} />, line]))}</>
)

/** A plain mark: no tab stop, nothing to meet for somebody who listens. The list of names is the way in. */
const Name = ({ name, current, inside }: { name: ShownMark; current: boolean; inside: ComponentChildren }) => (
  <mark
    class="name"
    data-kind={name.kind}
    data-mention={name.index}
    data-chosen={name.chosen || undefined}
    data-current={current || undefined}
  >
    {inside}
  </mark>
)

function Marked({ mark, inside }: { mark: Mark; inside: ComponentChildren }) {
  switch (mark.kind) {
    case 'link':
      return (
        <a href={mark.href} target="_blank" rel="noopener noreferrer">
          {inside}
        </a>
      )
    case 'ruby':
      return (
        <ruby>
          {inside}
          <rt>{mark.reading}</rt>
        </ruby>
      )
    case 'dir':
      return <bdi dir={mark.dir}>{inside}</bdi>
    case 'lang':
      return <span lang={mark.lang}>{inside}</span>
    case 'em':
      return <em>{inside}</em>
    case 'strong':
      return <strong>{inside}</strong>
    case 'code':
      return <code>{inside}</code>
    case 'sub':
      return <sub>{inside}</sub>
    case 'sup':
      return <sup>{inside}</sup>
    case 'del':
      return <del>{inside}</del>
    case 'ins':
      return <ins>{inside}</ins>
    case 'quote':
      return <q>{inside}</q>
  }
}
