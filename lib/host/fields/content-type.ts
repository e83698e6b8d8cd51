import { defineField } from './define-field';
import { choiceOf } from './values';

export const contents = choiceOf({
  none: {
    en: 'No preference|None|Any|No limit|No requirement|Any content|All types',
    id: 'Tidak ada preferensi|Tanpa preferensi|Tidak ada|Bebas|Semua jenis',
    vi: 'Không có ưu tiên|Không yêu cầu',
    pt: 'Sem preferência',
    zh: '无偏好|不限|无要求',
  },
  video: {
    en: 'Shoppable video|Short video|Video|Videos|Shoppable videos|Short videos',
    id: 'Video belanja|Video pendek|Video|Video singkat',
    vi: 'Video mua sắm|Video ngắn|Video',
    pt: 'Vídeo com produtos|Vídeo curto|Vídeo|Vídeo comprável',
    zh: '短视频|购物短视频|带货短视频|视频',
    th: 'วิดีโอ',
  },
  live: {
    en: 'LIVE|Livestream|Live stream|LIVE stream|LIVE streaming|LIVE session',
    id: 'LIVE|Siaran langsung|Livestream',
    vi: 'LIVE|Phát trực tiếp',
    pt: 'LIVE|Transmissão ao vivo',
    zh: '直播|LIVE',
  },
});

export const contentType = defineField('contentType', {
  labels: {
    // seen: label "Content type" under "Preferred content type" (dump of May 2025)
    en: {
      seen: 'Content type|Preferred content type',
      inferred: 'Type of content|Content format|Content preference|Content|Preferred content',
    },
    id: {
      inferred:
        'Jenis konten|Tipe konten|Jenis konten yang diinginkan|Preferensi jenis konten|Format konten|Preferensi konten',
    },
    vi: { inferred: 'Loại nội dung|Loại nội dung ưu tiên' },
    pt: { inferred: 'Tipo de conteúdo|Tipo de conteúdo preferido' },
    zh: { inferred: '内容类型|偏好内容类型|首选内容类型' },
    es: { inferred: 'Tipo de contenido' },
    de: { inferred: 'Inhaltstyp|Art des Inhalts' },
    th: { inferred: 'ประเภทคอนเทนต์' },
    ms: { inferred: 'Jenis kandungan' },
  },
  kinds: ['select', 'radio'],
  unusual: ['toggle'],
  answers: contents.isAny,
  choices: contents.areAll,
  ids: /target_complete_details_deliverables/,
  parse: contents.parse,
});
