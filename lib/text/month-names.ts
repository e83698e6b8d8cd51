/**
 * Month names, long and short, of the languages of the host. One map for all: no name stands for two months, and a
 * page may name months in another language than its labels.
 */
const names = [
  'jan january januari januar jän enero ene janeiro janvier janv gennaio gen janeiro enero มกราคม ม.ค มค',
  'feb february februari februar pebrero febrero fevereiro fev février févr febbraio กุมภาพันธ์ ก.พ กพ',
  'mar march maret märz mrz marzo março marso mars mac มีนาคม มี.ค มีค',
  'apr april abril abr avril avr aprile เมษายน เม.ย เมย',
  'may mei mai mayo maio maggio mag พฤษภาคม พ.ค พค',
  'jun june juni junio junho juin giugno giu hunyo มิถุนายน มิ.ย มิย',
  'jul july juli julio julho juillet juil luglio lug julai hulyo กรกฎาคม ก.ค กค',
  'aug august agustus agu ags agt agosto ago août aout ogos ogo สิงหาคม ส.ค สค',
  'sep sept september septiembre setembro set settembre septembre setyembre กันยายน ก.ย กย',
  'oct october oktober okt octubre outubro out octobre ottobre ott oktubre ตุลาคม ต.ค ตค',
  'nov november nopember nop noviembre novembro novembre nobyembre พฤศจิกายน พ.ย พย',
  'dec december desember des dezember dez diciembre dic dezembro décembre déc dicembre disember dis disyembre ธันวาคม ธ.ค ธค',
] as const;

const monthByName: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name.normalize('NFC'), index + 1] as const)),
);

/** 1 to 12 of a month name in lower case, with or without its last point; null for any other word. */
export function monthOf(name: string): number | null {
  return monthByName.get(name.normalize('NFC').replace(/\.$/, '')) ?? null;
}
