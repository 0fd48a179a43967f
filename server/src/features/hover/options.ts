/** What a person or a client wants of cards. */
export interface HoverOptions {
  /** Show the passage a pin leads to. */
  readonly preview: boolean;
  readonly webLinks: 'courtlistener' | 'justia' | 'none';
}
