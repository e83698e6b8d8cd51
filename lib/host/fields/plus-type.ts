import { defineField } from './define-field';
import { choiceOf } from './values';

/** Task and Challenge are the words of the help page (6 March 2026); no other language was seen. */
export const plusTypes = choiceOf({
  task: {
    en: 'Task|Tasks|Task plan|Task collaboration|Task based|Task reward|Preferred Task Reward Plan',
    id: 'Tugas|Task|Rencana tugas|Kolaborasi tugas|Berbasis tugas',
    vi: 'Nhiệm vụ',
    pt: 'Tarefa',
    zh: '任务',
  },
  challenge: {
    en: 'Challenge|Challenges|Challenge plan|Challenge collaboration|Challenge based|Challenge reward|Preferred Challenge Reward Plan',
    id: 'Tantangan|Challenge|Rencana tantangan|Kolaborasi tantangan|Berbasis tantangan',
    vi: 'Thử thách',
    pt: 'Desafio',
    zh: '挑战|挑战赛',
  },
});

export const plusType = defineField('plusType', {
  labels: {
    en: {
      inferred:
        'Collaboration type|Campaign type|Type|Type of collaboration|Reward type|Plan type|Reward plan|Reward plan type|Collaboration mode|Campaign mode',
    },
    id: {
      inferred:
        'Jenis kolaborasi|Tipe kolaborasi|Jenis kampanye|Tipe kampanye|Tipe|Jenis|Jenis hadiah|Tipe hadiah|Rencana hadiah|Jenis rencana hadiah|Mode kolaborasi',
    },
    vi: { inferred: 'Loại cộng tác|Loại chiến dịch' },
    pt: { inferred: 'Tipo de colaboração|Tipo de campanha' },
    zh: { inferred: '合作类型|活动类型|类型' },
  },
  not: /content|konten|sampl|sampel|produ|commission|komisi/,
  kinds: ['radio', 'select', 'toggle'],
  answers: plusTypes.isAny,
  choices: plusTypes.areAll,
  parse: plusTypes.parse,
});
