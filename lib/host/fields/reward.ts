import { defineField } from './define-field';
import { moneyIn } from './values';

/** Money for one creator who completes everything. Words are ours: no page was seen. */
export const reward = defineField('reward', {
  labels: {
    en: {
      inferred:
        'Reward per creator|Preferred reward per creator|Preferred reward for each creator|Reward for each creator|Task reward per creator|Preferred task reward|Preferred reward|Total reward per creator|Creator reward',
    },
    id: {
      inferred:
        'Hadiah per kreator|Hadiah untuk tiap kreator|Hadiah untuk setiap kreator|Hadiah tiap kreator|Hadiah setiap kreator|Preferensi hadiah per kreator|Hadiah tugas per kreator|Hadiah kreator|Imbalan per kreator',
    },
    vi: { inferred: 'Phần thưởng cho mỗi nhà sáng tạo' },
    pt: { inferred: 'Recompensa por criador' },
    zh: { inferred: '每位达人奖励|单个达人奖励' },
  },
  not: /total (?:preferred )?rewards?$|anggaran|budget|sampl|sampel|rank|peringkat|minim|maxim|maks/,
  kinds: ['text', 'number'],
  unit: 'money',
  parse: moneyIn,
});
