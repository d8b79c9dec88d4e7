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

/** The Chromium that tests and pictures use: CHROMIUM, an installed one, else Playwright's; '' when there is none. */
export function chromiumPath() {
  return (
    [process.env.CHROMIUM ?? '', ...installed, playwrightsOwn()].find((path) => path !== '' && existsSync(path)) ?? ''
  )
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
  if (chromiumPath() !== '' && hasChineseFont()) return
  if (onDebianAsRoot()) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk', 'fontconfig'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  if (chromiumPath() !== '') return
  const system = existsSync('/etc/os-release')
    ? readFileSync('/etc/os-release', 'utf8').match(/^PRETTY_NAME="(.*)"/m)?.[1]
    : process.platform
  throw new Error(
    `No Chromium was found on ${system}: install Chromium and a Chinese font (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to its path.`,
  )
}
