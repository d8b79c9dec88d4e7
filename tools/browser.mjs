import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return ''
  }
}

/** The Chromium of cameras, pictures and benches: CHROMIUM, an installed one, else Playwright's; '' when there is none. */
export function chromiumPath() {
  return (
    [process.env.CHROMIUM ?? '', ...installed, playwrightsOwn()].find((path) => path !== '' && existsSync(path)) ?? ''
  )
}

/** Debian's Chromium without windows; its program, because the script of its name does not end with it. */
const shell = '/usr/lib/chromium/chromium-headless-shell'

/** The Chromium of journeys, which walk in two thirds of the time without windows: CHROMIUM, Debian's without them, else `chromiumPath`. It has no camera to be allowed or denied. */
export function journeysPath() {
  return process.env.CHROMIUM === undefined && existsSync(shell) ? shell : chromiumPath()
}

function onDebianAsRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

function hasChineseFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/** Finds a browser or installs Debian's; otherwise throws one sentence that says what to install. */
export function ensureBrowser() {
  const found = chromiumPath() !== '' && hasChineseFont()
  if (found && journeysPath() !== chromiumPath()) return
  if (onDebianAsRoot() && process.env.CHROMIUM === undefined) {
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
    const install = (...names) => spawnSync('apt-get', ['install', '-y', '-qq', ...names], options)
    spawnSync('apt-get', ['update', '-qq'], options)
    if (!found) install('chromium', 'fonts-noto-cjk', 'fontconfig')
    // Older releases have none without windows; the journeys then take longer.
    install('chromium-headless-shell')
  }
  if (chromiumPath() !== '') return
  const system = existsSync('/etc/os-release')
    ? readFileSync('/etc/os-release', 'utf8').match(/^PRETTY_NAME="(.*)"/m)?.[1]
    : process.platform
  throw new Error(
    `No Chromium was found on ${system}: install Chromium and a Chinese font (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its path.`,
  )
}
