import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fingerprintOf, type DropFolder } from './put-file.ts'

const sshd = process.env.SSHD ?? '/usr/sbin/sshd'

/** A drop folder for trying: Debian's sshd on this machine alone, with keys of its own, which serves files and nothing else. */
export function serveDropFolder(place: string, port: number): { drop: DropFolder; server: ChildProcess } {
  if (!existsSync(sshd))
    throw new Error(
      '没有找到 sshd：请先安装 Debian 的 openssh-server（apt-get install openssh-server），或用 SSHD 指明它的位置',
    )
  // Debian makes it where sshd is started by its service.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  const root = resolve(place)
  const folder = join(root, 'drop')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const keyFile = (name: string): string => {
    const file = join(root, name)
    if (!existsSync(file)) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', file])
    return file
  }
  const [hostKeyFile, userKeyFile] = [keyFile('host_key'), keyFile('user_key')]
  writeFileSync(join(root, 'authorized_keys'), readFileSync(`${userKeyFile}.pub`), { mode: 0o600 })
  writeFileSync(
    join(root, 'sshd_config'),
    [
      `Port ${port}`,
      'ListenAddress 127.0.0.1',
      `HostKey ${hostKeyFile}`,
      `AuthorizedKeysFile ${join(root, 'authorized_keys')}`,
      `PidFile ${join(root, 'sshd.pid')}`,
      'AuthenticationMethods publickey',
      'PermitRootLogin prohibit-password',
      'UsePAM no',
      'StrictModes no',
      'DisableForwarding yes',
      'Subsystem sftp internal-sftp',
      `ForceCommand internal-sftp -d ${folder}`,
      '',
    ].join('\n'),
  )
  const server = spawn(sshd, ['-D', '-e', '-f', join(root, 'sshd_config')], { stdio: ['ignore', 'inherit', 'inherit'] })
  const publicKey = readFileSync(`${hostKeyFile}.pub`, 'utf8').split(' ')[1]!
  return {
    server,
    drop: {
      host: '127.0.0.1',
      port,
      username: execFileSync('id', ['-un'], { encoding: 'utf8' }).trim(),
      privateKey: readFileSync(userKeyFile, 'utf8'),
      hostKey: fingerprintOf(Buffer.from(publicKey, 'base64')),
      folder,
    },
  }
}
