import { itemLabels } from '@one-card/prompts'
import { momentWords, type ConsentItem, type ResultLine } from '@one-card/ui-kit'
import { sceneWords } from '../platform-words.ts'
import type { LoginRequest } from './useLogin.ts'

/** What every login asks, whether a code was scanned or a site sent the holder. */
type Asked = Pick<LoginRequest, 'institution' | 'name' | 'idType' | 'idNo'>

/** What would be given away, in the order §7.1.4-c names it; the kind of document stands with its number. */
export function loginItems({ name, idType, idNo }: Asked): ConsentItem[] {
  return [
    ...(name === undefined ? [] : [{ key: 'name', label: itemLabels.name, kind: 'name' as const, value: name }]),
    ...(idNo === undefined
      ? []
      : [
          {
            key: 'idNo',
            label: idType === undefined ? itemLabels.idNo : `${itemLabels.idNo}（${idType}）`,
            kind: 'idNo' as const,
            value: idNo,
          },
        ]),
  ]
}

export function loginLines({ institution, device, scene, askedAt }: LoginRequest): ResultLine[] {
  return [
    { label: '机构', value: institution },
    ...(device === undefined ? [] : [{ label: '设备', value: device }]),
    { label: '事项', value: sceneWords(scene) },
    { label: '时间', value: momentWords(askedAt) },
  ]
}

export function spokenLogin(request: Asked): string {
  const labels = loginItems(request).map(({ label }) => label)
  return `${request.institution}请您确认登录。登录后将提供${labels.join('、')}。如果不是您本人操作，请点击取消。`
}
