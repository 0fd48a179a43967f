/** A stretch of the raw text: UTF-16 offsets, half-open. A byte-order mark is not part of the text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words that matter there (reading text: tags and page marks taken out). */
export interface Piece extends Span {
  readonly text: string;
}

/** True when `offset` lies in the span or at its end: an editor's pointer stands between characters. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** True when `inner` lies wholly within `outer`. */
export function encloses(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
