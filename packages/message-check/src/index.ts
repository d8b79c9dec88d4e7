export { checkMessage, type Checked, type Verdict } from './check-message.ts'
