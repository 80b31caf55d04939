/** The story's blocks, one element each. */
import type { Block } from '../../utils/model/article.ts'
import { FigureView } from './FigureView.tsx'
import { MathView } from './MathView.tsx'
import { RichText } from './RichText.tsx'
import { TableView } from './TableView.tsx'

export const Blocks = ({ body }: { body: readonly Block[] }) => (
  <>
    {body.map((block, i) => (
      <BlockView key={i} block={block} />
    ))}
  </>
)

function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <RichText text={block.text} />
        </p>
      )
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading>
          <RichText text={block.text} />
        </Heading>
      )
    }
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Blocks body={item} />
        </li>
      ))
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'quote':
      return (
        <blockquote>
          <Blocks body={block.body} />
        </blockquote>
      )
    case 'figure':
      return <FigureView figure={block.figure} />
    case 'table':
      return <TableView table={block} renderCell={body => <Blocks body={body} />} />
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{block.code}</code>
        </pre>
      )
    case 'math':
      return (
        <div class="math">
          <MathView node={block.root} />
        </div>
      )
    case 'embed':
      return (
        <p class="embed">
          <a href={block.href} target="_blank" rel="noopener noreferrer">
            {block.label}
          </a>
        </p>
      )
    case 'rule':
      return <hr />
  }
}
