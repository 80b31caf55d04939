/** Pictures with their one caption and credit. */
import { useContext, useState } from 'preact/hooks'
import type { Figure } from '../../utils/model/article.ts'
import type { Image } from '../../utils/model/text.ts'
import { fold } from '../../utils/text/fold.ts'
import { RichText } from './RichText.tsx'
import { Story } from './story-context.ts'

export const FigureView = ({ figure: { images, caption, credit } }: { figure: Figure }) => (
  <figure data-pictures={images.length > 1 ? 'many' : undefined}>
    {images.length > 0 && (
      <div class="pictures">
        {images.map(image => (
          <Picture key={image.src} image={image} caption={caption?.chars} />
        ))}
      </div>
    )}
    {(caption || credit) && (
      <figcaption>
        {caption && (
          <span class="caption">
            <RichText text={caption} />
          </span>
        )}{' '}
        {credit && <span class="credit">{credit}</span>}
      </figcaption>
    )}
  </figure>
)

/** A picture that does not load says so in its place: an empty frame would look like our fault. */
function Picture({ image, caption = '' }: { image: Image; caption?: string | undefined }) {
  const { surface } = useContext(Story)
  const [failed, setFailed] = useState(false)
  // A description that only repeats the caption would be heard twice.
  const alt = fold(image.alt) === fold(caption) ? '' : image.alt
  if (failed)
    return (
      <p class="picture-failed" lang="en" dir="ltr">
        This picture could not be loaded. {alt && <bdi lang="">{alt}</bdi>}
      </p>
    )
  return (
    <img
      src={image.src}
      alt={alt}
      width={image.width}
      height={image.height}
      loading="lazy"
      decoding="async"
      // Over the page the pictures are the page's own and load as such; elsewhere their host learns nothing.
      referrerPolicy={surface === 'overlay' ? undefined : 'no-referrer'}
      onError={() => setFailed(true)}
    />
  )
}
