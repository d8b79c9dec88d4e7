export type Device = 'camera' | 'location'

const words: Record<Device, string> = {
  camera: '页面需要使用摄像头，用于扫描二维码或核对本人',
  location: '页面需要获取您的位置，用于查找附近的服务',
}

const boxStyle =
  'position:fixed;left:16px;right:16px;bottom:16px;z-index:2147483001;max-width:420px;margin:0 auto;padding:20px;' +
  'border:0;border-radius:16px;background:#fff;color:#142039;box-shadow:0 8px 40px rgba(20,32,57,.35);'
const buttonStyle =
  'min-width:120px;min-height:60px;margin:16px 12px 0 0;border:2px solid #1a5bbf;border-radius:30px;font:inherit;font-weight:600;'

let open: HTMLElement | undefined

/** A page that goes takes its question with it. */
export function closeConsent(): void {
  open?.remove()
  open = undefined
}

/** §8.1.3-d: nothing tells of where the citizen is or what is before them without their yes. In 适老模式 in large text. */
export function findConsent(device: Device, elderly: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    closeConsent()
    const before = document.activeElement as HTMLElement | null
    const box = (open = document.createElement('div'))
    box.setAttribute('role', 'alertdialog')
    box.setAttribute('aria-label', words[device])
    box.style.cssText = `${boxStyle}font:${elderly ? 24 : 17}px/1.6 sans-serif`
    box.textContent = `${words[device]}。您是否同意？`
    const row = document.createElement('div')
    box.append(row)
    for (const agreed of [true, false]) {
      const button = document.createElement('button')
      button.type = 'button'
      button.textContent = agreed ? '同意' : '不同意'
      button.style.cssText = buttonStyle + (agreed ? 'background:#1a5bbf;color:#fff' : 'background:#fff;color:#1a5bbf')
      button.onclick = () => {
        closeConsent()
        before?.focus()
        resolve(agreed)
      }
      row.append(button)
    }
    document.body.append(box)
    row.querySelector('button')!.focus()
  })
}
