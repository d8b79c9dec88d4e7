import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { putFile } from './put-file.ts'
import { serveDropFolder } from './serve.ts'
import { takeIn } from './take-in.ts'

const usage = `npm run sftp -- <动作>
  put <文件> --to sftp://用户@主机:端口/目录 --key 私钥文件 --host-key SHA256:…   把共享文件送进对方的目录
  take-in <目录> --keys 密钥文件                                               收下目录里完整的文件，其余不读
  serve <目录> [--port 2222]                                                  试用：本机的 sshd 作为投递目录`

/** `npm run sftp`: the file mode of horizontal sharing over SFTP (§5.4.1.2, decision 0061). */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: 'string', default: '' },
    key: { type: 'string', default: '' },
    'host-key': { type: 'string', default: '' },
    keys: { type: 'string', default: '' },
    port: { type: 'string', default: '2222' },
  },
})
const [act, place = ''] = positionals
try {
  if (act === 'put' && place !== '' && values.key !== '' && URL.canParse(values.to)) {
    const { hostname: host, port, username, pathname: folder } = new URL(values.to)
    const privateKey = readFileSync(values.key, 'utf8')
    const drop = { host, port: Number(port || 22), username, privateKey, hostKey: values['host-key'], folder }
    await putFile(drop, basename(place), readFileSync(place, 'utf8'))
    console.log(`已送达 ${basename(place)}`)
  } else if (act === 'take-in' && place !== '' && values.keys !== '') {
    for (const { name, count } of takeIn(
      place,
      JSON.parse(readFileSync(values.keys, 'utf8')) as Parameters<typeof takeIn>[1],
    ))
      console.log(
        count === undefined ? `${name} 不完整、被改动或不是给我们的，没有读取` : `${name} 已收下，${count} 条`,
      )
  } else if (act === 'serve' && place !== '') {
    const { drop } = serveDropFolder(place, Number(values.port))
    console.log(
      `--to sftp://${drop.username}@${drop.host}:${drop.port}${drop.folder} --key ${place}/user_key --host-key ${drop.hostKey}`,
    )
  } else throw new Error(usage)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
