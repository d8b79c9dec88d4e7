import { useForeground, useHost } from '@one-card/shell'
import { computed, onBeforeUnmount, onMounted, ref } from 'vue'
import { cameraWords } from './camera-words.ts'
import { pictureOf as pictureOfFile } from './picture.ts'
import { codeReader } from './reader.ts'
import { ReadingFailed } from './reading-failed.ts'

/** Ways that stand on the page; a picture of the album is read from any of them. */
export type ScanWay = 'host' | 'camera' | 'typing'
export type Scan = ReturnType<typeof useScanWays>

interface Scanner {
  /** Hears each text once, however many frames show it. */
  found(text: string): void
  /** Something is done with the text that was found last; nothing else is read meanwhile. */
  busy(): boolean
}
interface ScanDeps {
  reader: ReturnType<typeof codeReader>
  /** Rejects where the file is no picture. */
  pictureOf(file: File): Promise<ImageData>
}

/** The program has no scanner after all: its bridge is silent, or does not take our signature. */
const isLacking = (reason: unknown) => (reason as Error).name === 'NotSupported'

/** One scan: by which way, and why it brought no code. Begins with the host's scanner where there is one. */
export function useScanWays(
  { found, busy }: Scanner,
  { reader, pictureOf }: ScanDeps = { reader: codeReader(), pictureOf: pictureOfFile },
) {
  const host = useHost()
  const foreground = useForeground()
  const way = ref<ScanWay>('camera')
  /** The server does not know the host, and no camera is asked for before it is known that the host has no scanner. */
  const asked = ref(false)
  const hasHost = ref(false)
  /** Why a picture or the host's scanner brought no code. */
  const missed = ref('')
  const readingPicture = ref(false)
  /** What was found last, while it is still before the camera. */
  let last: string | undefined
  const same = ref(false)

  const wanted = computed(() => asked.value && foreground.value && !busy() && !readingPicture.value)
  const news = computed(() => {
    if (busy()) return '已经扫到，正在打开'
    if (readingPicture.value) return '正在识别图片，请稍候'
    return same.value ? '还是刚才的二维码，请对准另一个' : ''
  })

  function follow(text: string): void {
    if (busy()) return
    last = text
    missed.value = ''
    found(text)
  }

  function looked(text: string | undefined): void {
    same.value = text !== undefined && text === last
    if (text === undefined) last = undefined
    else if (!same.value) follow(text)
  }

  async function scanByHost(): Promise<void> {
    way.value = 'host'
    missed.value = ''
    const text = await host.scan().catch((reason: unknown) => (isLacking(reason) ? undefined : ''))
    if (text === undefined) {
      hasHost.value = false
      way.value = 'camera'
    } else if (text === '') missed.value = '没有扫到二维码。您可以再扫一次，或用下面的方式。'
    else follow(text)
  }

  async function readPicture(file: File): Promise<void> {
    missed.value = ''
    readingPicture.value = true
    try {
      const text = await reader.read(await pictureOf(file))
      if (text === undefined) missed.value = '这张图片里没有找到二维码，请换一张清楚的图片。'
      else follow(text)
    } catch (reason) {
      missed.value = reason instanceof ReadingFailed ? cameraWords[reason.why] : '这张图片打不开，请换一张图片。'
    } finally {
      readingPicture.value = false
    }
  }

  function choose(next: ScanWay): void {
    missed.value = ''
    if (next === 'host') void scanByHost()
    else way.value = next
  }

  onMounted(() => {
    hasHost.value = host.can('scan')
    asked.value = true
    if (hasHost.value) void scanByHost()
  })
  onBeforeUnmount(reader.close)

  return {
    way,
    hasHost,
    wanted,
    missed,
    news,
    read: reader.read,
    looked,
    follow,
    scanByHost,
    readPicture,
    choose,
    /** For the next code: cameras read on by themselves, the host's scanner is opened anew. */
    again: () => void (way.value === 'host' && scanByHost()),
  }
}
