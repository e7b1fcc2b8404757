import { DeskLink, type LetterInHand, useSay } from '@onedoor/ui'
import { isPaper } from '../image-name.state.ts'

/** Beside a letter that was received with images: the way to the page where they are copied. */
export const ToCopy = ({ letter }: { letter: LetterInHand }) => {
  const say = useSay()
  const pages = letter.files.filter(isPaper).length
  return (
    <div className="od-row">
      <DeskLink to={`/paper/${letter.submission}`}>{say({ zh: '识别并抄录', en: 'Read and copy' })}</DeskLink>
      <span className="od-quiet">
        {say({
          zh: `${pages} 个图片或 PDF：机器先认，您对照原件核对`,
          en: `${pages} images or PDF files: the machine reads, you correct beside the original`,
        })}
      </span>
    </div>
  )
}
