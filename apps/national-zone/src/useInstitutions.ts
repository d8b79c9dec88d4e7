import { readPosition, usePages, type Position } from '@one-card/feature-zone'
import { useCall, useHost, useSession } from '@one-card/shell'
import { computed, onMounted, ref, shallowRef, watch } from 'vue'

/** Table C.8 in a word, as far as institutions of ours are of it. */
const classWords: Record<string, string> = {
  '01': '机关',
  '02': '事业单位',
  '04': '社会团体',
  '05': '民办机构',
  '07': '企业',
  '08': '个体工商户',
}

const orderWords = {
  near: '离您最近的机构在前',
  pinned: '您选择的地区的机构在前',
  insured: '参保地的机构在前',
}

/** The directory as the citizen has narrowed it. */
export function useInstitutions(scene: string, region: string) {
  const session = useSession()
  const host = useHost()
  const chosen = ref(scene)
  const institutionClass = ref('')
  const text = ref('')
  const near = shallowRef<Position>()
  /** Why they stand in this order. */
  const order = ref<keyof typeof orderWords>('insured')
  const unlocated = ref(false)
  const said = computed(() => `${unlocated.value ? '没有读取到您的位置，' : ''}${orderWords[order.value]}`)

  const key = computed(() =>
    ['institutions', region, chosen.value, institutionClass.value, text.value.trim(), near.value?.longitude].join(' '),
  )
  const list = usePages(key, async (after) => {
    const name = text.value.trim()
    const {
      institutions,
      order: by,
      next,
    } = await session.call('institutions/list', {
      ...(region && { regionCode: region }),
      ...(chosen.value && { sceneCode: chosen.value }),
      ...(institutionClass.value && { institutionClass: institutionClass.value }),
      ...(name && { text: name }),
      ...near.value,
      ...(after && { after }),
    })
    order.value = by
    return { items: institutions, next }
  })

  const counts = useCall(() =>
    session.call('institutions/count', {
      ...(region && { regionCode: region }),
      ...(chosen.value && { sceneCode: chosen.value }),
    }),
  )
  onMounted(counts.repeat)
  watch(chosen, () => {
    institutionClass.value = ''
    void counts.repeat()
  })
  const classes = computed(() => [
    { value: '', word: '全部类别' },
    ...(counts.done.value?.classes ?? []).map(({ code, name, institutions }) => ({
      value: code,
      word: `${classWords[code] ?? name ?? '其他'} ${institutions} 家`,
    })),
  ])

  const scenes = computed(() => counts.done.value?.scenes ?? [])

  async function nearest(): Promise<void> {
    const position = await readPosition(host)
    near.value = position
    unlocated.value = position === undefined
  }

  return { ...list, chosen, institutionClass, scenes, classes, text, near, said, nearest }
}
