export { useMode, providePreferences, type Mode } from './preferences.ts'
