import { plainText } from './../text/normalise';
import type { Line, Piece, TextPiece, Tone } from './scan';

/** Joins the texts of each line. Pieces get their index into the answer as `line`. */
export function linesOf(pieces: Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let walked = -1;
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'text') {
      walked = -1;
      return;
    }
    const last = lines.at(-1);
    const same = last !== undefined && piece.line === walked;
    walked = piece.line;
    const line = same
      ? joined(last, piece, at)
      : { from: at, to: at + 1, text: plainText(piece.text), tone: piece.tone };
    if (same) lines.pop();
    lines.push(line);
    pieces[at] = { ...piece, text: plainText(piece.text), line: lines.length - 1 };
  });
  return lines;
}

function joined(line: Line, piece: TextPiece, at: number): Line {
  return {
    from: line.from,
    to: at + 1,
    text: plainText(`${line.text} ${piece.text}`),
    tone: strongest(line.tone, piece.tone),
  };
}

const order = ['button', 'plain', 'heading', 'label'] as const satisfies readonly Tone[];
function strongest(one: Tone, other: Tone): Tone {
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}
