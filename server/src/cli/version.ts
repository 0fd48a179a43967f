declare const OPINION_LENS_VERSION: string | undefined;

/** Version of the package, put in by the bundler. */
export const VERSION: string = typeof OPINION_LENS_VERSION === 'string' ? OPINION_LENS_VERSION : '0.1.0';
