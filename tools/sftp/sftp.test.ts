import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sealRequest } from '@one-card/envelope'
import { fromHex, randomBytes, sm2KeyPair, sm2PrivateKey, toHex } from '@one-card/gm'
import ssh2 from 'ssh2'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { fingerprintOf, putFile, type DropFolder } from './put-file.ts'
import { takeIn } from './take-in.ts'

const { Server, utils } = ssh2
const { STATUS_CODE } = utils.sftp
const root = mkdtempSync(join(tmpdir(), 'one-card-sftp-'))
const [hostKey, userKey] = [utils.generateKeyPairSync('ed25519'), utils.generateKeyPairSync('ed25519')]
const parsed = (key: string) => utils.parseKey(key) as ssh2.ParsedKey

/** An SFTP server that writes into `root` and renames there, as much of one as an upload needs. */
const server = new Server({ hostKeys: [hostKey.private] }, (client) => {
  client.on('error', () => undefined)
  client.on('authentication', (login) => {
    const isKnown = login.method === 'publickey' && login.key.data.equals(parsed(userKey.public).getPublicSSH())
    if (isKnown) login.accept()
    else login.reject(['publickey'])
  })
  client.on('session', (accept) =>
    accept().on('sftp', (acceptSftp) => {
      const sftp = acceptSftp()
      const open: string[] = []
      const inRoot = (path: string) => join(root, path)
      const nameOf = (handle: Buffer) => open[handle.readUInt32BE(0)]!
      sftp.on('OPEN', (id, path) => {
        writeFileSync(inRoot(path), '')
        const handle = Buffer.alloc(4)
        handle.writeUInt32BE(open.push(inRoot(path)) - 1)
        sftp.handle(id, handle)
      })
      sftp.on('WRITE', (id, handle, _offset, data) => {
        writeFileSync(nameOf(handle), data, { flag: 'a' })
        sftp.status(id, STATUS_CODE.OK)
      })
      sftp.on('CLOSE', (id) => sftp.status(id, STATUS_CODE.OK))
      sftp.on('REMOVE', (id, path) => {
        rmSync(inRoot(path))
        sftp.status(id, STATUS_CODE.OK)
      })
      sftp.on('RENAME', (id, from, to) => {
        if (existsSync(inRoot(to))) return sftp.status(id, STATUS_CODE.FAILURE)
        renameSync(inRoot(from), inRoot(to))
        sftp.status(id, STATUS_CODE.OK)
      })
    }),
  )
})
let drop: DropFolder

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  drop = {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    username: 'platform',
    privateKey: userKey.private,
    hostKey: fingerprintOf(parsed(hostKey.public).getPublicSSH()),
    folder: '',
  }
})
beforeEach(() => readdirSync(root).forEach((name) => rmSync(join(root, name), { recursive: true })))
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

const platform = sm2KeyPair()
const keySet = (channelNo: string) => ({
  channelNo,
  sm4Key: toHex(randomBytes(16)),
  privateKey: toHex(sm2KeyPair().privateKey),
  platformPublicKey: toHex(platform.publicKey),
})
const partner = keySet('010900000002')
const csv = '"subjectItem","amount"\r\n"基本养老金","3120.50"'

/** As `partner-share/file` gives it. */
const recordFile = ({ channelNo, sm4Key }: typeof partner) =>
  JSON.stringify(
    sealRequest({
      channelNo,
      params: { service: 'partner-share/file', applicationNo: '1', day: '2026-11-22', count: '1', csv },
      keys: { sm4Key: fromHex(sm4Key), privateKey: sm2PrivateKey(toHex(platform.privateKey)) },
      now: new Date(),
    }),
  )

it('a sealed file goes up whole, is taken in once, and nothing of it can be read on the way', async () => {
  await putFile(drop, 'a.json', recordFile(partner))
  expect(readdirSync(root)).toEqual(['a.json'])
  expect(readFileSync(join(root, 'a.json'), 'utf8')).not.toContain('3120')
  await expect(putFile(drop, 'a.json', 'another')).rejects.toThrow()
  expect(readdirSync(root)).toEqual(['a.json'])
  expect(takeIn(root, partner)).toEqual([{ name: 'a.json', count: '1' }])
  expect(readFileSync(join(root, 'taken', 'a.json.csv'), 'utf8')).toBe(csv)
  expect(takeIn(root, partner)).toEqual([])
})

it('a file that is cut in half, changed or somebody else’s is put aside unread, and one still on its way is left alone', async () => {
  const file = recordFile(partner)
  const at = file.indexOf('"data":"') + 20
  const changed = file.slice(0, at) + (file[at] === 'A' ? 'B' : 'A') + file.slice(at + 1)
  const files = { half: file.slice(0, file.length / 2), changed, other: recordFile(keySet('010900000003')), empty: '' }
  for (const [name, content] of Object.entries(files)) await putFile(drop, name, content)
  writeFileSync(join(root, '.late.json.part'), file.slice(0, 100))
  expect(takeIn(root, partner)).toEqual(
    Object.keys(files)
      .sort()
      .map((name) => ({ name })),
  )
  expect(readdirSync(join(root, 'refused')).sort()).toEqual(Object.keys(files).sort())
  expect(readdirSync(join(root, 'taken'))).toEqual([])
  expect(readdirSync(root).sort()).toEqual(['.late.json.part', 'refused', 'taken'])
})

it('goes to nobody who is not the server it was told of', async () => {
  await expect(putFile({ ...drop, hostKey: `${drop.hostKey}x` }, 'b.json', 'x')).rejects.toThrow()
  const stranger = utils.generateKeyPairSync('ed25519').private
  await expect(putFile({ ...drop, privateKey: stranger }, 'b.json', 'x')).rejects.toThrow()
  expect(readdirSync(root)).toEqual([])
})
