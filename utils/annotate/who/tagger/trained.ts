/** The model that is shipped, unpacked when it is first asked for. `tools/train/who.ts` makes it; `docs/model-card.md` describes it. */
import { type Model, modelOf } from './model.ts'
import packed from './weights.json' with { type: 'json' }

let model: Model | undefined

export const trained = (): Model => {
  model ??= modelOf(packed)
  return model
}
