import { startApp } from '@one-card/shell'
import micro from './micro.ts'

void startApp(micro)
