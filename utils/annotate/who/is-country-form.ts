/** Is this, alone, a way to name a country, as "Norwegian" and "Oslo"? The folder `where` knows; whoever calls `who` hands its answer down. */
export type IsCountryForm = (chars: string) => boolean
