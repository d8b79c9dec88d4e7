import { createHash } from 'node:crypto'
import { Client, type SFTPWrapper } from 'ssh2'

/** A folder at a partner's SFTP server, and how its server proves who it is. */
export interface DropFolder {
  host: string
  port: number
  username: string
  /** OpenSSH's or PEM's form. */
  privateKey: string
  /** `SHA256:…` of the server's host key, as `ssh-keygen -l` prints it. */
  hostKey: string
  folder: string
}

export const fingerprintOf = (key: Buffer): string =>
  `SHA256:${createHash('sha256').update(key).digest('base64').replace(/=+$/, '')}`

const readyMs = 20_000

/** Puts a file there under its name once it is whole: whoever reads the folder sees all of it or nothing. Rejects where one of that name is there. */
export async function putFile(drop: DropFolder, name: string, content: string): Promise<void> {
  const client = new Client()
  try {
    const sftp = await connected(client, drop)
    const part = `${drop.folder}/.${name}.part`
    try {
      await called((done) => sftp.writeFile(part, content, done))
      await called((done) => sftp.rename(part, `${drop.folder}/${name}`, done))
    } catch (error) {
      await called((done) => sftp.unlink(part, done)).catch(() => undefined)
      throw error
    }
  } finally {
    client.end()
  }
}

const called = (run: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => run((error) => (error ? reject(error) : resolve())))

function connected(client: Client, { host, port, username, privateKey, hostKey }: DropFolder): Promise<SFTPWrapper> {
  return new Promise((resolve, reject) => {
    client
      .once('error', reject)
      .once('ready', () => client.sftp((error, sftp) => (error ? reject(error) : resolve(sftp))))
      .connect({
        host,
        port,
        username,
        privateKey,
        readyTimeout: readyMs,
        hostVerifier: (key: Buffer) => fingerprintOf(key) === hostKey,
      })
  })
}
