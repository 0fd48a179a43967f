/** What a person or a client wants of cards. */
export interface HoverOptions {
  /** Show the passage a pin leads to. */
  readonly preview: boolean;
  readonly webLinks: 'courtlistener' | 'justia' | 'none';
  /** True when the client may run the server's command links (DOMAIN 5.1). */
  readonly commands: boolean;
}
