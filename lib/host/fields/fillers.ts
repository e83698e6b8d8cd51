/**
 * Words that a label may carry without naming another field: what the form is about, articles, and the verbs of hints.
 * "Campaign end date" and "Please select end date" are the end date; "Sample end date" is not, since "sample" is not here.
 */
const words = new Set(
  [
    'campaign campaigns collaboration collab invitation the your this of for a an preferred please enter select choose input add set plus',
    'kampanye kolaborasi undangan ini anda untuk dari preferensi pilihan diinginkan yang silakan mohon harap masukkan masukan pilih isi atur',
    'campanha colaboração convite da do de o insira selecione digite escolha sua seu preferida preferido',
    'campaña colaboración invitación la el del introduce selecciona elige',
    'kempen kerjasama jemputan masukkan sila',
  ]
    .join(' ')
    .split(' '),
);
const runs =
  /chiến dịch|cộng tác|hợp tác|lời mời|vui lòng|nhập|chọn|của|请输入|请选择|请填写|活动|合作|邀请|计划|的/g;

/** A normalised label without such words; `''` when nothing else is left. */
export function withoutFillers(label: string): string {
  const kept = label
    .replace(runs, ' ')
    .split(' ')
    .filter((word) => word !== '' && !words.has(word));
  return kept.join(' ');
}
