/** What a notice forbids or warns of is not what it asks for: 请勿提供验证码. */
const warns =
  /(请勿|切勿|勿)(?!错过|忘|犹豫|超)|(不要|(^|[^识区分级性特个])别|不可|(^|[^能])不能)(点|信|轻|相|向|将|把|透|泄|转|回|拨|提|扫|下|打|随|按|填|输|安|开|共|参|添|加|接|在|通)|不会(?!操作|用|弄|的)|绝不|从不|不得|严禁|(^|[^为了])(谨防|防范)|警惕|当心|提防|不存在|没有(所谓)?(的)?.?安全账户|不收取|不索要|从未|如非|若非|非本人/

/** Goes on with what the clause before it forbids: 不会发送链接，要求您填写密码. */
const goesOn = /^(要求|索要|索取|让您|诱导|并|也|更|以及|或|再|进而|骗取|尤其|包括|例如|比如|更不)/

/** 凡…的，都是诈骗: the whole sentence describes a trick. */
const tells =
  /(都是|均是|均为|均系|就是|一律是|全是|属于|必是|一定是|是典型的?|系)[^,。!?;]{0,6}(诈骗|骗局|骗子|骗术|骗人|假的|假冒|圈套)|(诈骗|骗子|骗局|不法分子|诈骗分子)[^。!?;\n]{0,30}(冒充|谎称|假冒|声称|名义|为由|诱导|诱骗|手段|手法|套路)|(冒充|谎称|假冒)[^。!?;\n]{0,40}(诈骗|骗取|实施)/

/** The words by which a message itself asks, threatens or lures: without what it warns of. */
export function asking(words: string): string {
  return words
    .split(/[。!?;\n]+/)
    .map((sentence) => {
      if (tells.test(sentence)) return ''
      let warned = false
      return sentence
        .split(/[,:]/)
        .filter((clause) => {
          warned = warns.test(clause) || (warned && goesOn.test(clause.trim()))
          return !warned
        })
        .join(',')
    })
    .join('。')
}
