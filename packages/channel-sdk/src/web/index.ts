export { embed, type Embedded, type EmbedOptions } from './embed.ts'
