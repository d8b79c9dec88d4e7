import { directoryText } from './directory.ts'

/** `npm run data-directory`: 数据目录 (§5.4.2), as the schemas of all modules and the grades beside this file say it. */
process.stdout.write(`${await directoryText()}\n`)
