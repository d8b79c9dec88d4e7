import type { PageName } from '@one-card/platform-api'
import { useHost, useOpen } from '@one-card/shell'
import { computed, onMounted, ref, shallowRef } from 'vue'
import { cameraWords } from './camera-words.ts'
import { leadOf, type Lead } from './leads.ts'
import type { Read } from './reader.ts'
import { ReadingFailed } from './reading-failed.ts'

/** Ways that stand on the page; a picture of the album is read from any of them. */
export type Way = 'host' | 'camera' | 'typing'

interface ScanDeps {
  read: Read
  /** Rejects where the file is no picture. */
  pictureOf(file: File): Promise<ImageData>
}

/** One scan: by which way, what it led to, and why it led nowhere. Every code is followed once. */
export function useScan({ read, pictureOf }: ScanDeps) {
  const [host, open] = [useHost(), useOpen()]
  const way = ref<Way>('camera')
  /** The server does not know the host, and no camera is asked for before it is known that the host has no scanner. */
  const asked = ref(false)
  const hasHost = ref(false)
  const lead = shallowRef<Lead>()
  /** Why a picture or the host's scanner brought no code. */
  const missed = ref('')
  const readingPicture = ref(false)
  /** The page did not come, though its code was read. */
  const unopened = ref(false)
  /** What was followed last, while it is still before the camera. */
  let last: string | undefined
  const same = ref(false)

  const news = computed(() => {
    if (lead.value !== undefined) return '已经扫到，正在打开'
    if (readingPicture.value) return '正在识别图片，请稍候'
    return same.value ? '还是刚才的二维码，请对准另一个' : ''
  })

  async function openPage({ page, path }: { page: PageName; path: string }): Promise<void> {
    unopened.value = false
    try {
      // "Back" must not come into a camera that reads the same code again.
      await open(page, path, { replace: true })
    } catch {
      unopened.value = true
    }
  }

  function follow(text: string): void {
    if (lead.value !== undefined) return
    last = text
    missed.value = ''
    lead.value = leadOf(text, location.origin)
    if (lead.value.to === 'page') void openPage(lead.value)
  }

  function looked(text: string | undefined): void {
    same.value = text !== undefined && text === last
    if (text === undefined) last = undefined
    else if (!same.value) follow(text)
  }

  async function scanByHost(): Promise<void> {
    way.value = 'host'
    missed.value = ''
    const text = await host.scan().catch(() => '')
    if (text === '') missed.value = '没有扫到二维码。您可以再扫一次，或用下面的方式。'
    else follow(text)
  }

  async function readPicture(file: File): Promise<void> {
    missed.value = ''
    readingPicture.value = true
    try {
      const text = await read(await pictureOf(file))
      if (text === undefined) missed.value = '这张图片里没有找到二维码，请换一张清楚的图片。'
      else follow(text)
    } catch (reason) {
      missed.value = reason instanceof ReadingFailed ? cameraWords[reason.why] : '这张图片打不开，请换一张图片。'
    } finally {
      readingPicture.value = false
    }
  }

  function choose(next: Way): void {
    missed.value = ''
    if (next === 'host') void scanByHost()
    else way.value = next
  }

  function again(): void {
    lead.value = undefined
    unopened.value = false
    if (way.value === 'host') void scanByHost()
  }

  onMounted(() => {
    hasHost.value = host.can('scan')
    asked.value = true
    if (hasHost.value) void scanByHost()
  })

  return {
    way,
    asked,
    hasHost,
    lead,
    missed,
    readingPicture,
    unopened,
    news,
    looked,
    follow,
    scanByHost,
    readPicture,
    choose,
    again,
    openPage,
  }
}
